namespace Passoparola.Cms.Api.Delivery.Parameters;

/// <summary>The path of an item as it was captured from the address.</summary>
internal static class ItemPath
{
    private const string EncodedSlash = "%2F";

    /// <summary>The path to look up, beginning with a slash.</summary>
    /// <param name="captured">What routing captured: decoded already, but for encoded slashes, which it leaves.</param>
    public static string Read(string? captured)
    {
        var path = captured ?? "";
        if (path.Contains(EncodedSlash, StringComparison.OrdinalIgnoreCase))
        {
            path = Uri.UnescapeDataString(path);
        }

        return path.StartsWith('/') ? path : $"/{path}";
    }

    /// <summary>The path as an address or a header holds it.</summary>
    public static string Escape(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    /// <summary>Whether the last segment names a file, which no document is.</summary>
    public static bool NamesFile(string path) => path[(path.TrimEnd('/').LastIndexOf('/') + 1)..].Contains('.');
}
