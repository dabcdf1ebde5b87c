using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Api.Delivery.Querying.Fields;

/// <summary>Indexes the alias of a document's type.</summary>
public sealed class ContentTypeFilterIndexer() : BuiltInIndexHandler(FieldNames.ContentType, FieldType.StringRaw, false)
{
    private protected override IEnumerable<object> Values(IContent content, string? culture) =>
        [content.ContentType.Alias];
}
