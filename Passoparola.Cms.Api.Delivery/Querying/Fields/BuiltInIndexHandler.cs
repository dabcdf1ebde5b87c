using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Api.Delivery.Querying.Fields;

/// <summary>A content index handler of one field.</summary>
public abstract class BuiltInIndexHandler : IContentIndexHandler
{
    private protected BuiltInIndexHandler(string fieldName, FieldType fieldType, bool variesByCulture) =>
        Field = new IndexField { FieldName = fieldName, FieldType = fieldType, VariesByCulture = variesByCulture };

    private IndexField Field { get; }

    public IEnumerable<IndexField> GetFields() => [Field];

    public IEnumerable<IndexFieldValue> GetFieldValues(IContent content, string? culture)
    {
        ArgumentNullException.ThrowIfNull(content);
        return [new IndexFieldValue { FieldName = Field.FieldName, Values = Values(content, culture) }];
    }

    private protected abstract IEnumerable<object> Values(IContent content, string? culture);
}
