using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Templates;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.RichText;

/// <summary>The markup of rich text on its way between the editor and the database.</summary>
internal sealed class RichTextMarkup(HtmlImageSourceParser images, HtmlLocalLinkParser links, IHtmlSanitizer sanitizer)
{
    /// <summary>Images are stored by what they are, not by where they happen to be served from.</summary>
    public string ToStored(string markup) => images.RemoveImageSources(MakeSafe(markup));

    public string MakeSafe(string markup) => sanitizer.Sanitize(markup);

    public string ToEditor(string markup) => images.EnsureImageSources(markup);

    public IEnumerable<UmbracoEntityReference> References(string markup) =>
        images.FindUdisFromDataAttributes(markup)
            .Concat(links.FindUdisFromLocalLinks(markup))
            .WhereNotNull()
            .OfType<GuidUdi>()
            .Select(udi => new UmbracoEntityReference(udi));
}
