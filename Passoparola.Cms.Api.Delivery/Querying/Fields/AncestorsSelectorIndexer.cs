using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Api.Delivery.Querying.Fields;

/// <summary>Indexes the key of a document, by which <c>fetch=ancestors:</c> finds it.</summary>
public sealed class AncestorsSelectorIndexer() : BuiltInIndexHandler(FieldNames.ItemId, FieldType.StringRaw, false)
{
    private protected override IEnumerable<object> Values(IContent content, string? culture) =>
        [content.Key];
}
