using System.Text.RegularExpressions;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.RichText.Sanitizing;

/// <summary>Judges addresses as a browser would read them: without the white space and control characters that it leaves out.</summary>
internal static partial class SafeUrl
{
    private static readonly string[] Linked = ["http", "https", "mailto", "tel"];
    private static readonly string[] Loaded = ["http", "https"];

    /// <returns>The address as it may be stored; <c>null</c> when it leads where no link may.</returns>
    public static string? OfLink(string value) => Of(value, Linked);

    /// <returns>The address as it may be stored; <c>null</c> when nothing may be loaded from there.</returns>
    public static string? OfImage(string value) => Of(value, Loaded);

    private static string? Of(string value, string[] schemes)
    {
        var url = LeftOut().Replace(value, "");
        if (url.AsSpan().ContainsAnyInRange('\0', '\u001f') || url.Contains('\u007f', StringComparison.Ordinal))
        {
            return null;
        }

        var end = url.AsSpan().IndexOfAny(":/?#\\");
        return end < 0 || url[end] != ':' || schemes.Contains(url[..end], StringComparer.OrdinalIgnoreCase) || LocalLink().IsMatch(url)
            ? url
            : null;
    }

    [GeneratedRegex(@"^[\0-\x20]+|[\t\n\r]+|[\0-\x20]+$")]
    private static partial Regex LeftOut();

    // As LocalLinks reads it; Umbraco 14 and earlier wrote a UDI, with a colon, and not always the slash.
    [GeneratedRegex(@"^\{localLink:(umb://[a-z]+/)?[0-9a-f-]{32,36}\}", RegexOptions.IgnoreCase)]
    private static partial Regex LocalLink();
}
