using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Api.Delivery.Querying.Fields;

/// <summary>Indexes when a document, or the culture of it, last changed.</summary>
public sealed class UpdateDateSortIndexer() : BuiltInIndexHandler(FieldNames.UpdateDate, FieldType.Date, true)
{
    private protected override IEnumerable<object> Values(IContent content, string? culture) =>
        [(culture is null ? null : content.GetUpdateDate(culture)) ?? content.UpdateDate];
}
