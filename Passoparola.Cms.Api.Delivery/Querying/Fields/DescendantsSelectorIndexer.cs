using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services.Navigation;

namespace Passoparola.Cms.Api.Delivery.Querying.Fields;

/// <summary>Indexes the ancestors of a document for <c>fetch=descendants:</c>.</summary>
public sealed class DescendantsSelectorIndexer(IDocumentNavigationQueryService navigation) : BuiltInIndexHandler(FieldNames.AncestorIds, FieldType.StringRaw, false)
{
    private protected override IEnumerable<object> Values(IContent content, string? culture) =>
        navigation.TryGetAncestorsKeys(content.Key, out var ancestors) ? ancestors.Cast<object>() : [];
}
