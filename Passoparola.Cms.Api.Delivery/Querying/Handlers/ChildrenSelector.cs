using Umbraco.Cms.Core.DeliveryApi;

namespace Passoparola.Cms.Api.Delivery.Querying.Handlers;

/// <summary><c>fetch=children:{key|path}</c></summary>
public sealed class ChildrenSelector(IApiContentPathResolver paths) : BuiltInSelector("children:", FieldNames.ParentId, paths)
{
    private protected override IEnumerable<Guid> Values(Guid item) => [item];
}
