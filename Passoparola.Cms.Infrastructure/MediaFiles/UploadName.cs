using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Passoparola.Cms.Infrastructure.MediaFiles;

/// <summary>What a file may be called by who sends it. Stored files get names of their own.</summary>
internal static class UploadName
{
    private const int Longest = 255;

    // What runs, or is shown as a page, where a server or a desktop goes by an extension that is not the last one.
    private static readonly FrozenSet<string> Active = new[]
    {
        "ade", "app", "appref-ms", "asa", "asax", "ascx", "ashx", "asis", "asmx", "asp", "aspx", "axd", "bash", "bat", "cer", "cfm", "cgi", "chm", "cmd", "com",
        "config", "cpl", "cshtml", "dll", "exe", "fcgi", "gadget", "hta", "htaccess", "htm", "html", "htpasswd", "inf", "ini", "jar", "js", "jse", "jsp",
        "jspx", "ksh", "lnk", "mht", "mhtml", "mjs", "msi", "msp", "phar", "php", "php3", "php4", "php5", "php7", "phps", "phtml", "pht", "pl", "pm", "ps1", "py",
        "rb", "reg", "scf", "scr", "sh", "shtm", "shtml", "svg", "svgz", "swf", "url", "vb", "vbe", "vbhtml", "vbs", "wasm", "ws", "wsf", "wsh", "xaml",
        "xht", "xhtml", "xml", "xsl", "xslt",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool IsPlain([NotNullWhen(true)] string? name) => Holds(name) && Holds(Uri.UnescapeDataString(name));

    public static bool Misleads(string name) => name.Split('.')[1..^1].Any(part => Active.Contains(part.Trim()));

    private static bool Holds([NotNullWhen(true)] string? name) =>
        !string.IsNullOrWhiteSpace(name)
        && name.Length <= Longest
        && name[0] is not '.'
        && name[^1] is not '.'
        && !name.Contains("..", StringComparison.Ordinal)
        && name.EnumerateRunes().All(rune => IsPartOfAName(rune.Value) && !IsHidden(rune));

    private static bool IsPartOfAName(int value) => value is not ('/' or '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|' or 0xFFFD);

    // Among these are the signs that turn the direction of writing: a name may read as if it ended with another extension.
    private static bool IsHidden(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
}
