namespace Passoparola.Cms.Infrastructure.Schema.Files;

/// <summary>The folders that types are kept in, written as in uSync: names separated by slashes, each URL-encoded.</summary>
internal static class SchemaFolderPath
{
    public static IReadOnlyList<string> Names(string? folder) =>
        folder is null ? [] : [.. folder.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString)];

    public static string? Of(IEnumerable<string> names)
    {
        var path = string.Join('/', names.Select(name => name.Replace("%", "%25", StringComparison.Ordinal).Replace("/", "%2F", StringComparison.Ordinal)));
        return path.Length == 0 ? null : path;
    }

    public static int LevelIn(string? folder) => Names(folder).Count + 1;
}
