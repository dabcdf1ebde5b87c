using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Web;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Links;

/// <summary>Tells the back office what a stored link leads to, and whether that is published or in the recycle bin.</summary>
internal sealed class LinkTargets(IEntityService entities, IPublishedUrlProvider urls, IUmbracoContextFactory contexts)
{
    public EditedLink Describe(StoredLink link, string? culture)
    {
        var described = new EditedLink
        {
            Icon = "icon-link",
            Name = link.Name,
            Target = link.Target,
            QueryString = link.QueryString,
            Culture = link.Culture,
            Published = true,
            Type = link.Udi?.EntityType ?? EditedLink.External,
            Unique = link.Udi?.Guid,
            Url = link.Url ?? string.Empty,
        };

        // Core makes addresses in a context only, and editors' requests have none of their own.
        using var context = contexts.EnsureUmbracoContext();
        return link.Udi?.EntityType switch
        {
            Constants.UdiEntityType.Document => OfDocument(described, link.Udi.Guid, link.Culture ?? culture),
            Constants.UdiEntityType.Media => OfMedia(described, link.Udi.Guid, culture),
            _ => described,
        };
    }

    private EditedLink OfDocument(EditedLink link, Guid key, string? culture)
    {
        var document = entities.Get(key, UmbracoObjectTypes.Document) as IDocumentEntitySlim;
        return link with
        {
            Icon = document?.ContentTypeIcon ?? link.Icon,
            Trashed = document?.Trashed ?? false,
            Published = document is not null && (culture is null || document.Variations == ContentVariation.Nothing
                ? document.Published
                : document.PublishedCultures.Contains(culture, StringComparer.OrdinalIgnoreCase)),
            Url = urls.GetUrl(key, UrlMode.Relative, culture),
        };
    }

    private EditedLink OfMedia(EditedLink link, Guid key, string? culture)
    {
        var media = entities.Get(key, UmbracoObjectTypes.Media) as IMediaEntitySlim;
        return link with
        {
            Icon = media?.ContentTypeIcon ?? link.Icon,
            Trashed = media?.Trashed ?? false,
            Published = media is { Trashed: false },
            Url = urls.GetMediaUrl(key, UrlMode.Relative, culture),
        };
    }
}
