using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Api.Delivery.Querying.Fields;

/// <summary>Indexes how deep a document stands in the tree.</summary>
public sealed class LevelSortIndexer() : BuiltInIndexHandler(FieldNames.Level, FieldType.Number, false)
{
    private protected override IEnumerable<object> Values(IContent content, string? culture) =>
        [content.Level];
}
