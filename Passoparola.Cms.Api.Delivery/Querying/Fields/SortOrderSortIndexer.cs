using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Api.Delivery.Querying.Fields;

/// <summary>Indexes a document's place among its siblings.</summary>
public sealed class SortOrderSortIndexer() : BuiltInIndexHandler(FieldNames.SortOrder, FieldType.Number, false)
{
    private protected override IEnumerable<object> Values(IContent content, string? culture) =>
        [content.SortOrder];
}
