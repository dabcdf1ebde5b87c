using Passoparola.Cms.Infrastructure.PropertyEditors.RichText.Sanitizing;

namespace Passoparola.Cms.Tests.Infrastructure.PropertyEditors.Sanitizing;

public sealed class KeepingWhatEditorsWrite
{
    private readonly AllowListSanitizer _sanitizer = new();

    [Theory]
    [InlineData("<h2>Orari</h2><h3>Estate</h3><p>Ciao <strong>a <em>tutti</em></strong><br>e a tutte</p>")]
    [InlineData("<ul><li><p>uno</p><ul><li><p>due</p></li></ul></li></ul><ol start=\"3\"><li><p>tre</p></li></ol>")]
    [InlineData("<blockquote><p>«L'aiuto c'è» &amp; basta: 3 &lt; 5 &gt; 2&nbsp;€</p></blockquote><hr><p></p>")]
    [InlineData("<p><a href=\"https://example.org/a?b=c&amp;d=%20#e\" type=\"external\" target=\"_blank\" title=\"Apri\" rel=\"noopener\">x</a></p>")]
    [InlineData("<p><a href=\"mailto:info@example.org?subject=Ciao\">x</a> <a href=\"tel:+390111234\">x</a> <a href=\"/chi-siamo\">x</a> <a href=\"#a\">x</a> <a href=\"?a\">x</a> <a href=\"//example.org\">x</a></p>")]
    [InlineData("<p><a href=\"/{localLink:b7d0e1f2-0000-4000-8000-000000000001}#orari\" type=\"document\" data-anchor=\"#orari\" data-culture=\"en-GB\">x</a></p>")]
    [InlineData("<p><a href=\"/{localLink:umb://document/b7d0e1f2000040008000000000000001}\" title=\"x\">x</a><a href=\"{localLink:umb://media/b7d0e1f2000040008000000000000001}\">x</a></p>")]
    [InlineData("<p><img src=\"/media/a/b.png?rmode=max&amp;width=500\" alt=\"Un &quot;gatto&quot;\" width=\"500\" height=\"300\" loading=\"lazy\" data-udi=\"umb://media/b7d0e1f2000040008000000000000001\"></p>")]
    [InlineData("<figure><img src=\"https://example.org/a.png\" alt=\"\"><figcaption>Didascalia</figcaption></figure>")]
    [InlineData("<umb-rte-block data-content-key=\"b7d0e1f2-0000-4000-8000-000000000001\"></umb-rte-block><p>a <umb-rte-block-inline data-content-key=\"b7d0e1f2-0000-4000-8000-000000000001\"></umb-rte-block-inline></p>")]
    [InlineData("<table><colgroup><col><col></colgroup><tbody><tr><th colspan=\"1\" rowspan=\"1\" colwidth=\"120\"><p>A</p></th><td colspan=\"2\"><p>B</p></td></tr></tbody></table>")]
    [InlineData("<p style=\"text-align: center;\"><u>a</u><s>b</s><sub>c</sub><sup>d</sup><code>e</code><span lang=\"en\">f</span></p><pre><code class=\"language-js\">a &lt; b\n  c</code></pre>")]
    [InlineData("<div><p dir=\"rtl\">a</p></div><dl><dt>a</dt><dd>b</dd></dl>")]
    [InlineData("Solo testo, con un a capo\ne un accento: perché 🙂")]
    [InlineData("")]
    public void Markup_of_the_editor_is_stored_as_it_is(string markup) => Assert.Equal(markup, _sanitizer.Sanitize(markup));

    [Theory]
    [InlineData("<P CLASS=x>Ciao</P>", "<p>Ciao</p>")]
    [InlineData("<p>perch&eacute;</p>", "<p>perché</p>")]
    [InlineData("<p>uno<p>due", "<p>uno</p><p>due</p>")]
    [InlineData("<ul><li>uno<li>due</ul>tre", "<ul><li>uno</li><li>due</li></ul>tre")]
    [InlineData("<p>uno<ul><li>due</ul>", "<p>uno</p><ul><li>due</li></ul>")]
    [InlineData("<table><tr><td>a<td>b<tr><td>c</table>", "<table><tbody><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></tbody></table>")]
    [InlineData("<table>uno<tr><td>due</table>", "<table><tbody><tr><td>uno</td></tr><tr><td>due</td></tr></tbody></table>")]
    [InlineData("<td>uno</td>", "uno")]
    [InlineData("<h2>uno<h3>due</h2>", "<h2>uno</h2><h3>due</h3>")]
    [InlineData("<a href=/a>uno<a href=/b>due", "<a href=\"/a\">uno</a><a href=\"/b\">due</a>")]
    [InlineData("<section><font color=red>uno</font></section><!-- x -->", "uno")]
    [InlineData("<a href=https://example.org target=_BLANK rel='nofollow x'>uno</a>", "<a href=\"https://example.org\" target=\"_blank\" rel=\"noopener nofollow\">uno</a>")]
    [InlineData("<p style='color:red;TEXT-ALIGN:Right'>uno</p>", "<p style=\"text-align: right;\">uno</p>")]
    [InlineData("<svg><title/>uno</svg>due", "unodue")]
    public void Other_markup_keeps_its_texts_and_its_sense(string markup, string stored) => Assert.Equal(stored, _sanitizer.Sanitize(markup));
}
