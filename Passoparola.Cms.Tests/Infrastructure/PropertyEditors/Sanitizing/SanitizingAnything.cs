using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Passoparola.Cms.Infrastructure.PropertyEditors.RichText.Sanitizing;

namespace Passoparola.Cms.Tests.Infrastructure.PropertyEditors.Sanitizing;

public sealed class SanitizingAnything
{
    private static readonly string[] Names =
    [
        "a", "b", "em", "strong", "code", "p", "div", "h1", "h2", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "pre", "figure", "table",
        "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "td", "th", "br", "hr", "img", "span", "umb-rte-block",
        "script", "style", "svg", "math", "template", "title", "textarea", "noscript", "select", "form", "iframe", "xmp", "mtext", "foreignObject", "x-y",
    ];

    private static readonly string[] Pieces =
    [
        " ", "\n", "uno", "<", ">", "&", "&lt;", "&amp;", "&#x3c;", "\"", "'", "=", "/", "/>", "<!--", "-->", "--!>", "<![CDATA[", "]]>", "<!", "<?", "</",
        "\u0000", "\u00a0", "\ud800", "\r\n", " href=javascript:x", " href=\"https://example.org\"", " onclick=x", " title='<b>'", " src=/x", " style='text-align:left'", " target=_blank",
    ];

    private readonly AllowListSanitizer _sanitizer = new();

    [Property(MaxTest = 1_500)]
    public Property What_is_sanitized_is_safe_and_stays_as_it_is() => Prop.ForAll(Soup().ToArbitrary(), soup =>
    {
        var safe = _sanitizer.Sanitize(soup);

        SafeReading.EnsureSafe(safe);
        Assert.Equal(safe, _sanitizer.Sanitize(safe));
    });

    [Property(MaxTest = 1_500)]
    public Property A_browser_reads_the_very_elements_that_are_written() => Prop.ForAll(Soup().ToArbitrary(), soup =>
    {
        var safe = _sanitizer.Sanitize(soup);

        Assert.Equal(safe, _sanitizer.Sanitize(SafeReading.Of(safe).InnerHtml));
    });

    private static Gen<string> Soup() =>
        Gen.Frequency(
            (4, Gen.Elements(Names).Select(name => $"<{name}>")),
            (1, Gen.Elements(Names).Select(name => $"<{name} ")),
            (3, Gen.Elements(Names).Select(name => $"</{name}>")),
            (3, Gen.Elements(Pieces)))
        .ListOf().Select(string.Concat);
}
