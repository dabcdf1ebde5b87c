namespace Passoparola.Cms.Api.Management.Editing;

/// <summary>Where a field stands in the form, as a JSON path into the body.</summary>
internal static class FieldPath
{
    /// <param name="within">What leads further into the value, as Core's validators say it.</param>
    public static string Value(string alias, string? culture, string? segment, string within = "")
    {
        var separator = within.Length == 0 || within[0] is '.' or '[' ? "" : ".";
        return $"$.values[?(@.alias == '{alias}' && @.culture == {Quoted(culture)} && @.segment == {Quoted(segment)})].value{separator}{within}";
    }

    public static string VariantName(string? culture, string? segment) =>
        $"$.variants[?(@.culture == {Quoted(culture)} && @.segment == {Quoted(segment)})].name";

    private static string Quoted(string? text) => string.IsNullOrEmpty(text) ? "null" : $"'{text}'";
}
