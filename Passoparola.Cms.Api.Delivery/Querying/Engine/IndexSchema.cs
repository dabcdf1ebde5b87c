using Passoparola.Cms.Search.Analysis;
using System.Diagnostics.CodeAnalysis;
using Umbraco.Cms.Core.DeliveryApi;

namespace Passoparola.Cms.Api.Delivery.Querying.Engine;

/// <summary>The fields of the index and how each is matched; names are case-sensitive, as in Umbraco.</summary>
internal sealed class IndexSchema(IReadOnlyDictionary<string, FieldType> fields)
{
    public bool TryGetType(string field, out FieldType type) => fields.TryGetValue(field, out type);

    public static bool IsNumeric(FieldType type) => type is FieldType.Number or FieldType.Date;

    public static bool IsFolded(FieldType type) => type is FieldType.StringAnalyzed or FieldType.StringSortable;

    /// <summary>A handler's values in the form the field is matched in; a value that the field cannot hold is left out.</summary>
    public static FieldValues Convert(FieldType type, IEnumerable<object> values) =>
        IsNumeric(type)
            ? FieldValues.Of([.. values.Select(value => IndexedValue.Number(type, value)).OfType<decimal>()])
            : FieldValues.Of([.. values.Select(IndexedValue.Text).OfType<string>().Select(text => IsFolded(type) ? FoldedText.Of(text) : text).Distinct()]);

    /// <summary>A query's value in the form the field is matched in.</summary>
    public static bool TryParse(FieldType type, string value, [NotNullWhen(true)] out decimal? number)
    {
        number = IndexedValue.Number(type, value);
        return number is not null;
    }
}
