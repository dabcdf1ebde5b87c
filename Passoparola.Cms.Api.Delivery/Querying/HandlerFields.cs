using System.Diagnostics.CodeAnalysis;
using Passoparola.Cms.Search.Indexing;
using Umbraco.Cms.Core.DeliveryApi;

namespace Passoparola.Cms.Api.Delivery.Querying;

/// <summary>The fields of content index handlers and how each is matched; names are case-sensitive, as in Umbraco.</summary>
internal sealed class HandlerFields(IReadOnlyDictionary<string, FieldType> fields)
{
    public bool TryGetType(string field, out FieldType type) => fields.TryGetValue(field, out type);

    /// <summary>The fields as the index declares them.</summary>
    public IEnumerable<SearchField> Declared => fields.Select(each => new SearchField(each.Key, KindOf(each.Value)));

    public static bool IsNumeric(FieldType type) => KindOf(type) == FieldKind.Number;

    public static bool IsFolded(FieldType type) => KindOf(type) == FieldKind.Folded;

    /// <summary>A handler's values in the form the index takes; a value that the field cannot hold is left out.</summary>
    public static IEnumerable<FieldValue> Convert(string field, FieldType type, IEnumerable<object> values) =>
        IsNumeric(type)
            ? values.Select(value => IndexedValue.Number(type, value)).OfType<decimal>().Select(number => FieldValue.Of(field, number))
            : values.Select(IndexedValue.Text).OfType<string>().Select(text => FieldValue.Of(field, text));

    /// <summary>A query's value in the form the field is matched in.</summary>
    public static bool TryParse(FieldType type, string value, [NotNullWhen(true)] out decimal? number)
    {
        number = IndexedValue.Number(type, value);
        return number is not null;
    }

    private static FieldKind KindOf(FieldType type) => type switch
    {
        FieldType.Number or FieldType.Date => FieldKind.Number,
        FieldType.StringAnalyzed or FieldType.StringSortable => FieldKind.Folded,
        _ => FieldKind.Keyword,
    };
}
