namespace Passoparola.Cms.Api.Management.OpenApi;

/// <summary>Names of schemas, as Umbraco's own description has them: <c>PagedLanguageResponseModel</c>.</summary>
internal static class ComponentNames
{
    private static readonly string[] OnTheWire = ["Response", "Request"];

    /// <returns><c>null</c> for what is none of this API's own types.</returns>
    public static string? Of(Type type)
    {
        if (type.Assembly != typeof(ComponentNames).Assembly)
        {
            return null;
        }

        return type.IsGenericType
            ? Outer(type) + string.Concat(type.GetGenericArguments().Select(argument => Of(argument) ?? argument.Name))
            : WithModel(type.Name);
    }

    private static string Outer(Type type)
    {
        var name = type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)];
        return OnTheWire.Aggregate(name, (shorter, ending) => shorter.EndsWith(ending, StringComparison.Ordinal) ? shorter[..^ending.Length] : shorter);
    }

    private static string WithModel(string name) => OnTheWire.Any(ending => name.EndsWith(ending, StringComparison.Ordinal)) ? name + "Model" : name;
}
