using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Api.Delivery.Querying.Fields;

/// <summary>Indexes a document's name for sorting by it.</summary>
public sealed class NameSortIndexer() : BuiltInIndexHandler(FieldNames.SortName, FieldType.StringSortable, true)
{
    private protected override IEnumerable<object> Values(IContent content, string? culture) =>
        [content.GetCultureName(culture) ?? content.Name ?? ""];
}
