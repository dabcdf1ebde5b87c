namespace Passoparola.Cms.Infrastructure.Schema.Files;

/// <summary>The folders that types are kept in, written as in uSync: names separated by slashes, each URL-encoded.</summary>
internal static class SchemaFolderPath
{
    public static IReadOnlyList<string> Names(string? folder) =>
        folder is null ? [] : [.. folder.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString)];

    public static string? Of(IEnumerable<string> names)
    {
        var path = string.Join('/', names.Select(name => IsPlain(name) ? name : Uri.EscapeDataString(name)));
        return path.Length == 0 ? null : path;
    }

    private static bool IsPlain(string name) =>
        !name.AsSpan().ContainsAny("/%\t\n") && XmlText.Holds(name) && name.Trim() == name;

    public static int LevelIn(string? folder) => Names(folder).Count + 1;
}
