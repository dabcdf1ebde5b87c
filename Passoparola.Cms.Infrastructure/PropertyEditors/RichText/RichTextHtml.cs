using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.RichText;

internal static class RichTextHtml
{
    /// <summary>The attribute by which a placeholder names the block that stands there.</summary>
    public const string BlockKey = "data-content-key";

    /// <returns>An element around the parsed fragment. Any text parses: HTML's rules mend what is broken.</returns>
    public static IElement Parse(string html)
    {
        var parser = new HtmlParser();
        var body = parser.ParseDocument(string.Empty).Body!;
        body.InnerHtml = html;
        return body;
    }

    public static bool IsBlock(IElement element) =>
        element.LocalName.StartsWith("umb-rte-block", StringComparison.Ordinal);
}
