using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Passoparola.Cms.Tests.Infrastructure.PropertyEditors.Sanitizing;

/// <summary>What a browser makes of markup, held against a list of its own of what may stand in it.</summary>
internal static class SafeReading
{
    private static readonly HashSet<string> Elements =
    [
        "a", "abbr", "b", "blockquote", "br", "caption", "cite", "code", "col", "colgroup", "dd", "del", "div", "dl", "dt", "em", "figcaption",
        "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "ins", "kbd", "li", "mark", "ol", "p", "pre", "q", "s", "small", "span",
        "strong", "sub", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "u", "ul", "umb-rte-block", "umb-rte-block-inline",
    ];

    private static readonly HashSet<string> Attributes =
    [
        "alt", "class", "colspan", "colwidth", "data-anchor", "data-caption", "data-content-key", "data-content-udi", "data-culture", "data-udi",
        "dir", "height", "href", "hreflang", "lang", "loading", "rel", "reversed", "rowspan", "scope", "span", "src", "start", "style", "target",
        "title", "type", "value", "width",
    ];

    public static IElement Of(string markup)
    {
        var body = new HtmlParser().ParseDocument("").Body!;
        body.InnerHtml = markup;
        return body;
    }

    public static void EnsureSafe(string markup)
    {
        foreach (var node in Of(markup).GetDescendants())
        {
            switch (node)
            {
                case IText:
                    break;
                case IElement element:
                    EnsureSafe(element);
                    break;
                default:
                    Assert.Fail($"A {node.NodeType} stands in {markup}");
                    break;
            }
        }
    }

    private static void EnsureSafe(IElement element)
    {
        Assert.Contains(element.LocalName, Elements);
        Assert.Equal("http://www.w3.org/1999/xhtml", element.NamespaceUri);
        foreach (var attribute in element.Attributes)
        {
            Assert.Contains(attribute.Name, Attributes);
            Assert.DoesNotContain(attribute.Value, character => character is < ' ' and not ('\t' or '\n'));
            if (attribute.Name is "href" or "src")
            {
                EnsureSafeAddress(attribute.Value, attribute.Name == "href" ? ["http", "https", "mailto", "tel"] : ["http", "https"]);
            }
            else if (attribute.Name == "style")
            {
                Assert.Matches("^text-align: (left|right|center|justify);$", attribute.Value);
            }
            else if (attribute.Name == "class")
            {
                Assert.StartsWith("language-", attribute.Value, StringComparison.Ordinal);
            }
        }

        if (element.GetAttribute("target") is { } target && target != "_self")
        {
            Assert.Equal("_blank", target);
            Assert.Contains("noopener", element.GetAttribute("rel")!.Split(' '));
            Assert.DoesNotContain("opener", element.GetAttribute("rel")!.Split(' '));
        }
    }

    // As the URL standard has it: a scheme is a letter and letters, digits, plus, minus and dots before a colon.
    private static void EnsureSafeAddress(string address, string[] schemes)
    {
        var read = new string([.. address.Trim([.. Enumerable.Range(0, 33).Select(code => (char)code)]).Where(character => character is not ('\t' or '\n' or '\r'))]);
        var scheme = read.Split(':')[0];
        if (read.Contains(':', StringComparison.Ordinal) && scheme.Length > 0 && char.IsAsciiLetter(scheme[0])
            && scheme.All(character => char.IsAsciiLetterOrDigit(character) || character is '+' or '-' or '.'))
        {
            Assert.Contains(scheme.ToLowerInvariant(), schemes);
        }
    }
}
