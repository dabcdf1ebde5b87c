using Umbraco.Cms.Core.DeliveryApi;

namespace Passoparola.Cms.Api.Delivery.Querying.Handlers;

/// <summary><c>fetch=descendants:{key|path}</c>, without the item itself.</summary>
public sealed class DescendantsSelector(IApiContentPathResolver paths) : BuiltInSelector("descendants:", FieldNames.AncestorIds, paths)
{
    private protected override IEnumerable<Guid> Values(Guid item) => [item];
}
