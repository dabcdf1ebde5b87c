using System.Collections;
using System.Reflection;

namespace Passoparola.Cms.Infrastructure.NotServed;

/// <summary>The empty value of a return type: finished tasks, empty sequences and pages, defaults.</summary>
internal static class EmptyAnswer
{
    public static object? Of(Type type)
    {
        if (type == typeof(void))
        {
            return null;
        }

        if (type == typeof(Task))
        {
            return Task.CompletedTask;
        }

        if (type == typeof(string))
        {
            return null;
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Task<>))
        {
            return typeof(Task).GetMethod(nameof(Task.FromResult), BindingFlags.Public | BindingFlags.Static)!
                .MakeGenericMethod(type.GenericTypeArguments)
                .Invoke(null, [Of(type.GenericTypeArguments[0])]);
        }

        if (type.IsArray)
        {
            return Array.CreateInstance(type.GetElementType()!, 0);
        }

        return type.IsValueType ? Activator.CreateInstance(type) : EmptyObject(type);
    }

    private static object? EmptyObject(Type type)
    {
        if (!type.IsInterface && !type.IsAbstract && type.GetConstructor(Type.EmptyTypes) is { } constructor
            && (typeof(IEnumerable).IsAssignableFrom(type) || type.Name.StartsWith("PagedModel", StringComparison.Ordinal)))
        {
            return constructor.Invoke(null);
        }

        if (type.IsGenericType && typeof(IEnumerable).IsAssignableFrom(type))
        {
            Type[] candidates =
            [
                .. type.GenericTypeArguments.Length == 1 ? [typeof(List<>).MakeGenericType(type.GenericTypeArguments)] : Type.EmptyTypes,
                .. type.GenericTypeArguments.Length == 2 ? [typeof(Dictionary<,>).MakeGenericType(type.GenericTypeArguments)] : Type.EmptyTypes,
            ];
            return candidates.Where(type.IsAssignableFrom).Select(Activator.CreateInstance).FirstOrDefault();
        }

        return null;
    }
}
