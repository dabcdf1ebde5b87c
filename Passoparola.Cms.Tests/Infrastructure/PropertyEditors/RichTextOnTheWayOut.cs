using System.Text.Json;
using Passoparola.Cms.Infrastructure.PropertyEditors.RichText;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;

namespace Passoparola.Cms.Tests.Infrastructure.PropertyEditors;

public sealed class RichTextOnTheWayOut
{
    private const string Known = "11111111-1111-1111-1111-111111111111";
    private static readonly Guid StartItem = Guid.Parse("99999999-9999-9999-9999-999999999999");

    private readonly ApiRichTextMarkupParser _markup;
    private readonly ApiRichTextElementParser _elements;

    public RichTextOnTheWayOut()
    {
        var type = Answering.Of<IPublishedContentType>(("Alias", _ => "page"));
        var item = Answering.Of<IPublishedContent>(("Key", _ => Guid.Parse(Known)), ("ContentType", _ => type));
        var links = new LocalLinks(
            Answering.Of<IPublishedContentCache>(("GetById", arguments => Equals(arguments[^1], Guid.Parse(Known)) ? item : null)),
            Answering.Of<IPublishedMediaCache>(("GetById", arguments => Equals(arguments[^1], Guid.Parse(Known)) ? item : null)),
            Answering.Of<IApiContentRouteBuilder>(("Build", _ => new ApiContentRoute("/chi-siamo/", new ApiContentStartItem(StartItem, "home")))),
            Answering.Of<IApiMediaUrlProvider>(("GetUrl", _ => "/media/a.png")));
        var tokens = Answering.Of<IImageUrlTokenGenerator>(("RefreshSignature", arguments => arguments[0]));
        _markup = new ApiRichTextMarkupParser(links, tokens);
        _elements = new ApiRichTextElementParser(links, Answering.Of<IApiElementBuilder>(), tokens);
    }

    [Fact]
    public void A_link_to_a_page_leads_to_its_path()
    {
        var html = _markup.Parse($"""<p><a type="document" href="/{"{"}localLink:{Known}{"}"}#orari" title="x">Chi siamo</a></p>""");

        Assert.Contains("href=\"/chi-siamo/#orari\"", html, StringComparison.Ordinal);
        Assert.Contains($"data-destination-id=\"{Known}\"", html, StringComparison.Ordinal);
        Assert.Contains("data-destination-type=\"page\"", html, StringComparison.Ordinal);
        Assert.Contains("data-start-item-path=\"home\"", html, StringComparison.Ordinal);
        Assert.Contains("data-link-type=\"Content\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("localLink", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_to_what_is_not_published_leads_nowhere() =>
        Assert.Equal(
            "<p><a>Via</a></p>",
            _markup.Parse("<p><a type=\"document\" href=\"/{localLink:33333333-3333-3333-3333-333333333333}\">Via</a></p>"));

    [Fact]
    public void A_link_elsewhere_and_broken_html_stay_readable()
    {
        Assert.Equal("<p><a href=\"https://example.org\">x</a></p>", _markup.Parse("<p><a href=\"https://example.org\">x</a></p>"));
        Assert.Equal("<p>a <b>b</b></p>", _markup.Parse("<p>a <b>b"));
    }

    [Fact]
    public void An_image_is_served_from_where_it_is_now_and_keeps_its_size() =>
        Assert.Equal(
            "<img src=\"/media/a.png?width=10\">",
            _markup.Parse("<img src=\"/old.png?width=10\" data-udi=\"umb://media/11111111111111111111111111111111\">"));

    [Fact]
    public void A_block_is_a_placeholder_that_names_its_content() =>
        Assert.Equal(
            $"<umb-rte-block data-content-id=\"{Known}\"></umb-rte-block>",
            _markup.Parse($"<umb-rte-block data-content-key=\"{Known}\"><!--Umbraco-Block--></umb-rte-block>"));

    [Fact]
    public void As_json_it_is_a_tree_without_comments_and_line_breaks()
    {
        var root = Assert.IsType<RichTextRootElement>(_elements.Parse(
            "<p>Uno <em>due</em> <strong>tre</strong></p>\n<!-- x -->\n<ul>\n<li data-x=\"1\">quattro</li>\n</ul>", null));

        Assert.Equal(["p", "ul"], root.Elements.Select(element => element.Tag));
        var paragraph = (RichTextGenericElement)root.Elements.First();
        Assert.Equal(["#text", "em", "#text", "strong"], paragraph.Elements.Select(element => element.Tag));
        var item = (RichTextGenericElement)Assert.Single(((RichTextGenericElement)root.Elements.Last()).Elements);
        Assert.Equal("1", item.Attributes["x"]);
    }

    [Fact]
    public void As_json_a_link_to_a_page_has_a_route()
    {
        var root = (RichTextRootElement)_elements.Parse($"<a type=\"document\" href=\"/{{localLink:{Known}}}?a=b\">x</a>", null);
        var link = (RichTextGenericElement)Assert.Single(root.Elements);

        Assert.False(link.Attributes.ContainsKey("href"));
        Assert.Equal("?a=b", ((IApiContentRoute)link.Attributes["route"]).QueryString);
        Assert.Equal("page", link.Attributes["destinationType"]);
        Assert.Equal("Content", link.Attributes["linkType"]);
        Assert.NotEmpty(JsonSerializer.Serialize<object>(root));
    }
}
