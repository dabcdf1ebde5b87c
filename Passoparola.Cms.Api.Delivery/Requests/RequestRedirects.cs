using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Delivery.Requests;

/// <summary>Where the URL tracker says that the content of a path went.</summary>
internal sealed class RequestRedirects(
    RequestDomain domains,
    IRequestStartItemProviderAccessor startItems,
    IRequestCultureService cultures,
    IRedirectUrlService redirects,
    RedirectTarget target,
    IOptions<GlobalSettings> settings) : IRequestRedirectService
{
    public IApiContentRoute? GetRedirectRoute(string requestedPath)
    {
        var path = requestedPath.StartsWith('/') ? requestedPath : $"/{requestedPath}";
        if (!settings.Value.HideTopLevelNodeFromPath && startItems.TryGetValue(out var provider) && provider.GetStartItem()?.UrlSegment is { Length: > 0 } segment)
        {
            // The tracker knows whole URLs, and these then begin with the root's segment.
            path = $"/{segment}{path}";
        }

        var culture = cultures.GetRequestedCulture();
        if (domains.For(path) is { } found)
        {
            path = found.Route;
            culture ??= found.Domain.Culture;
        }

        // Tracked without the trailing slash.
        return redirects.GetMostRecentRedirectUrl(path.TrimEnd('/'), culture) is { } redirect
            ? target.RouteOf(redirect.ContentKey)
            : null;
    }
}
