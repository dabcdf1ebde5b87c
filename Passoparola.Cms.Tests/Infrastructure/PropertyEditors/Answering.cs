using System.Reflection;

namespace Passoparola.Cms.Tests.Infrastructure.PropertyEditors;

/// <summary>A port of which a test needs a few members: each is named with its answer, the rest answers with nothing.</summary>
public class Answering : DispatchProxy
{
    private Dictionary<string, Func<object?[], object?>> _answers = [];

    public static T Of<T>(params (string Member, Func<object?[], object?> Answer)[] answers)
        where T : class
    {
        var proxy = Create<T, Answering>();
        ((Answering)(object)proxy)._answers = answers.ToDictionary(answer => answer.Member, answer => answer.Answer);
        return proxy;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        var member = targetMethod!.Name.Replace("get_", string.Empty, StringComparison.Ordinal);
        return _answers.TryGetValue(member, out var answer)
            ? answer(args ?? [])
            : targetMethod.ReturnType is { IsValueType: true } value && value != typeof(void) ? Activator.CreateInstance(value) : null;
    }
}
