using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Templates;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.RichText;

/// <summary>Turns stored rich text into what templates and the Delivery API show.</summary>
internal sealed class RichTextRendering(
    HtmlLocalLinkParser links,
    HtmlImageSourceParser images,
    HtmlUrlParser urls,
    IApiRichTextMarkupParser markup,
    IApiRichTextElementParser elements,
    IApiElementBuilder blockBuilder)
{
    public string ToHtml(string stored) => images.EnsureImageSources(urls.EnsureUrls(links.EnsureInternalLinks(stored)));

    public RichTextModel ToModel(string stored, RichTextBlockModel blocks) => new()
    {
        Markup = markup.Parse(stored),
        Blocks = blocks.Select(block => block.ToApi(blockBuilder)).ToArray(),
    };

    public IRichTextElement? ToElements(string stored, RichTextBlockModel blocks) => elements.Parse(stored, blocks);
}
