using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Api.Delivery.Querying.Fields;

/// <summary>Indexes when a document was created.</summary>
public sealed class CreateDateSortIndexer() : BuiltInIndexHandler(FieldNames.CreateDate, FieldType.Date, false)
{
    private protected override IEnumerable<object> Values(IContent content, string? culture) =>
        [content.CreateDate];
}
