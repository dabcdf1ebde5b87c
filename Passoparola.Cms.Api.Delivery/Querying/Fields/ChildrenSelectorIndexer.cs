using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services.Navigation;

namespace Passoparola.Cms.Api.Delivery.Querying.Fields;

/// <summary>Indexes the parent of a document for <c>fetch=children:</c>; the empty key at the root.</summary>
public sealed class ChildrenSelectorIndexer(IDocumentNavigationQueryService navigation) : BuiltInIndexHandler(FieldNames.ParentId, FieldType.StringRaw, false)
{
    private protected override IEnumerable<object> Values(IContent content, string? culture) =>
        navigation.TryGetParentKey(content.Key, out var parent) && parent is not null ? [parent.Value] : [Guid.Empty];
}
