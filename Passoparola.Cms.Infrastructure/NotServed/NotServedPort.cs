using System.Reflection;

namespace Passoparola.Cms.Infrastructure.NotServed;

/// <summary>
/// Stands for a port of Core that this site does not serve: what is asked for is empty, what is to be written is
/// refused with the reason.
/// </summary>
internal class NotServedPort : DispatchProxy
{
    private static readonly string[] Questions =
    [
        "All", "Get", "get_", "Find", "Exists", "Has", "Is", "Any", "Count", "TryGet", "Contains", "Page", "Query", "Many",
        "Perform", "Validate", "Filter", "Read", "Try", "Can", "Should",
        // Of nothing, clearing and removing are questions too.
        "Clear", "Rebuild", "Refresh", "Remove",
    ];

    private Type _port = typeof(object);
    private string _reason = "";

    public static object Create(Type port, string reason)
    {
        var proxy = DispatchProxy.Create(port, typeof(NotServedPort));
        ((NotServedPort)proxy)._port = port;
        ((NotServedPort)proxy)._reason = reason;
        return proxy;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        ArgumentNullException.ThrowIfNull(targetMethod);
        if (!Questions.Any(question => targetMethod.Name.StartsWith(question, StringComparison.Ordinal)))
        {
            throw new NotSupportedException($"{_port.Name}.{targetMethod.Name} is not served by this site: {_reason}.");
        }

        foreach (var parameter in targetMethod.GetParameters().Where(parameter => parameter.IsOut))
        {
            args![parameter.Position] = EmptyAnswer.Of(parameter.ParameterType.GetElementType()!);
        }

        return EmptyAnswer.Of(targetMethod.ReturnType);
    }
}
