using System.Net;
using System.Text;
using System.Text.Json;

namespace Passoparola.Cms.Catalogue.Searching;

/// <summary>The words of stored rich text, without markup.</summary>
public static class PlainText
{
    // Tags inside a word do not end it: <b>S</b>portello is one word. Any other tag does.
    private static readonly HashSet<string> Inline = new(["a", "abbr", "b", "em", "i", "mark", "s", "small", "span", "strong", "sub", "sup", "u"], StringComparer.OrdinalIgnoreCase);

    /// <param name="stored">A rich text as stored, <c>{"markup":"…"}</c>, or HTML.</param>
    public static string OfRichText(string stored)
    {
        ArgumentNullException.ThrowIfNull(stored);
        return OfHtml(stored.StartsWith('{') ? Markup(stored) : stored);
    }

    public static string OfHtml(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        var text = new StringBuilder(html.Length);
        var rest = html.AsSpan();
        while (!rest.IsEmpty)
        {
            var tag = rest.IndexOf('<');
            text.Append(tag < 0 ? rest : rest[..tag]);
            if (tag < 0)
            {
                break;
            }

            rest = rest[tag..];
            var end = rest.IndexOf('>');
            if (end < 0)
            {
                break;
            }

            if (!IsInline(rest[1..end]))
            {
                text.Append(' ');
            }

            rest = rest[(end + 1)..];
        }

        return Spaced(WebUtility.HtmlDecode(text.ToString()));
    }

    private static bool IsInline(ReadOnlySpan<char> tag)
    {
        var name = tag.TrimStart('/');
        var end = name.IndexOfAny(' ', '/', '\n');
        return Inline.GetAlternateLookup<ReadOnlySpan<char>>().Contains(end < 0 ? name : name[..end]);
    }

    private static string Spaced(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Markup(string stored)
    {
        try
        {
            using var document = JsonDocument.Parse(stored);
            return document.RootElement.TryGetProperty("markup", out var markup) && markup.ValueKind == JsonValueKind.String ? markup.GetString()! : "";
        }
        catch (JsonException)
        {
            return "";
        }
    }
}
