using Passoparola.Cms.Api.Delivery.Querying;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Passoparola.Cms.Api.Delivery.Requests;

/// <summary>Resolves paths, of items and in <c>fetch</c>; in a culture that is not installed there are none.</summary>
internal sealed class ContentPathResolver(
    IRequestRoutingService routing,
    IApiPublishedContentCache cache,
    IVariationContextAccessor variation,
    InstalledCultures cultures) : ApiContentPathResolver(routing, cache)
{
    public override IPublishedContent? ResolveContentPath(string path) =>
        cultures.Find(variation.VariationContext?.Culture ?? "") is null ? null : base.ResolveContentPath(path);
}
