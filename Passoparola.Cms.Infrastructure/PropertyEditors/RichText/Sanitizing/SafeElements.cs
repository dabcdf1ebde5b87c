using System.Collections.Frozen;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.RichText.Sanitizing;

/// <summary>
/// The elements that stored rich text may consist of: what Umbraco's Tiptap editor writes, short of what runs, embeds,
/// submits or styles anything. Whatever is not named here does not exist.
/// </summary>
internal static class SafeElements
{
    private static readonly FrozenSet<string> Void = FrozenSet.ToFrozenSet(["br", "col", "hr", "img"]);

    private static readonly FrozenSet<string> Inline = FrozenSet.ToFrozenSet(
    [
        "a", "abbr", "b", "cite", "code", "del", "em", "i", "ins", "kbd", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "u",
        "umb-rte-block", "umb-rte-block-inline", "br", "img",
    ]);

    private static readonly FrozenSet<string> Block = FrozenSet.ToFrozenSet(
    [
        "blockquote", "dd", "div", "dl", "dt", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "pre", "table", "ul",
    ]);

    private static readonly FrozenSet<string> TablePart = FrozenSet.ToFrozenSet(
        ["caption", "col", "colgroup", "tbody", "td", "tfoot", "th", "thead", "tr"]);

    /// <summary>Elements whose contents HTML reads as text, and whether that text was meant for readers.</summary>
    private static readonly FrozenDictionary<string, bool> Raw = new Dictionary<string, bool>
    {
        ["iframe"] = false,
        ["noembed"] = false,
        ["noframes"] = false,
        ["script"] = false,
        ["style"] = false,
        ["plaintext"] = true,
        ["textarea"] = true,
        ["title"] = true,
        ["xmp"] = true,
    }.ToFrozenDictionary();

    public static IEnumerable<string> All => Inline.Concat(Block).Concat(TablePart).Distinct();

    public static bool Allows(string name) => IsInline(name) || IsBlock(name) || IsTablePart(name);

    public static bool IsVoid(string name) => Void.Contains(name);

    public static bool IsInline(string name) => Inline.Contains(name);

    public static bool IsBlock(string name) => Block.Contains(name);

    public static bool IsTablePart(string name) => TablePart.Contains(name);

    public static bool IsHeading(string name) => name is ['h', >= '1' and <= '6'];

    /// <summary>Where text and other elements than parts of a table cannot stand.</summary>
    public static bool IsTableFrame(string name) => name is "table" or "thead" or "tbody" or "tfoot" or "tr" or "colgroup";

    /// <summary>Elements that what stands inside them cannot close.</summary>
    public static bool IsBoundary(string name) => name is "table" or "td" or "th" or "caption";

    public static bool IsRaw(string name, out bool readable) => Raw.TryGetValue(name, out readable);
}
