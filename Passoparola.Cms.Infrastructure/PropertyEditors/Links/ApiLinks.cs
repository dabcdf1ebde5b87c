using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.PublishedCache;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Links;

/// <summary>Builds the Delivery API's links out of stored ones.</summary>
internal sealed class ApiLinks(
    IPublishedContentCache content,
    IPublishedMediaCache media,
    IApiContentRouteBuilder routes,
    IApiContentNameProvider names,
    IApiMediaUrlProvider mediaUrls)
{
    /// <returns>Null when the target is not published, or not reachable in the culture asked for.</returns>
    public ApiLink? Build(StoredLink link, bool preview) => link.Udi?.EntityType switch
    {
        Constants.UdiEntityType.Document => ToContent(link, link.Udi.Guid, preview),
        Constants.UdiEntityType.Media => ToMedia(link, link.Udi.Guid, preview),
        null when link.Url is not null || link.QueryString is not null =>
            ApiLink.External(link.Name, link.Url ?? string.Empty, link.QueryString, link.Target),
        _ => null,
    };

    private ApiLink? ToContent(StoredLink link, Guid key, bool preview) =>
        content.GetById(preview, key) is { } target && routes.Build(target, link.Culture) is { } route
            ? ApiLink.Content(
                TitleOr(link, names.GetName(target)), link.QueryString, link.Target, target.Key, target.ContentType.Alias, route, link.Culture)
            : null;

    private ApiLink? ToMedia(StoredLink link, Guid key, bool preview) =>
        media.GetById(preview, key) is { } target
            ? ApiLink.Media(
                TitleOr(link, names.GetName(target)), mediaUrls.GetUrl(target), link.QueryString, link.Target, target.Key, target.ContentType.Alias)
            : null;

    private static string TitleOr(StoredLink link, string name) => string.IsNullOrWhiteSpace(link.Name) ? name : link.Name;
}
