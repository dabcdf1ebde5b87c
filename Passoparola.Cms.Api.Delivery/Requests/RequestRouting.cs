using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Passoparola.Cms.Api.Delivery.Requests;

/// <summary>Turns a requested path into the route that the document URL table knows.</summary>
internal sealed class RequestRouting(
    RequestDomain domains,
    IRequestStartItemProviderAccessor startItems,
    IRequestCultureService cultures,
    IVariationContextAccessor variation) : IRequestRoutingService
{
    public string GetContentRoute(string requestedPath)
    {
        if (string.IsNullOrWhiteSpace(requestedPath))
        {
            return "";
        }

        var path = requestedPath.StartsWith('/') ? requestedPath : $"/{requestedPath}";
        if (startItems.TryGetValue(out var provider) && provider.GetStartItem() is { } startItem)
        {
            return $"{startItem.Id}{path}";
        }

        if (domains.For(path) is not { } found)
        {
            return path;
        }

        if (found.Domain.Culture is { Length: > 0 } culture && cultures.GetRequestedCulture() is null)
        {
            variation.VariationContext = new VariationContext(culture, variation.VariationContext?.Segment);
        }

        return found.Route;
    }
}
