using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Services.Navigation;

namespace Passoparola.Cms.Api.Delivery.Querying.Handlers;

/// <summary><c>fetch=ancestors:{key|path}</c>, without the item itself.</summary>
public sealed class AncestorsSelector(IApiContentPathResolver paths, IDocumentNavigationQueryService navigation)
    : BuiltInSelector("ancestors:", FieldNames.ItemId, paths)
{
    private protected override IEnumerable<Guid> Values(Guid item) =>
        navigation.TryGetAncestorsKeys(item, out var ancestors) ? ancestors : [];
}
