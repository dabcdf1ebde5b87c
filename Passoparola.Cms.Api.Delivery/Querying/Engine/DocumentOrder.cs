using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;

namespace Passoparola.Cms.Api.Delivery.Querying.Engine;

/// <summary>
/// The order of a query: its sorts, then the key, so that a page never shows what another page showed. Documents
/// without a value come last in either direction. Sorts on unknown fields are passed over.
/// </summary>
internal sealed class DocumentOrder : IComparer<IndexedDocument>
{
    private readonly (string Field, bool Numeric, bool Descending)[] _sorts;

    public DocumentOrder(IndexSchema schema, IEnumerable<SortOption> sorts) =>
        _sorts =
        [
            .. from sort in sorts
            let type = schema.TryGetType(sort.FieldName, out var type) ? type : (FieldType?)null
            where type is not null
            select (sort.FieldName, IndexSchema.IsNumeric(type.Value), sort.Direction == Direction.Descending),
        ];

    public int Compare(IndexedDocument? x, IndexedDocument? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        foreach (var (field, numeric, descending) in _sorts)
        {
            var order = numeric
                ? Compare(x.FirstNumber(field), y.FirstNumber(field), descending)
                : Compare(x.FirstText(field), y.FirstText(field), descending);
            if (order != 0)
            {
                return order;
            }
        }

        return x.Key.CompareTo(y.Key);
    }

    private static int Compare(decimal? x, decimal? y, bool descending) => (x, y) switch
    {
        ({ } left, { } right) => descending ? right.CompareTo(left) : left.CompareTo(right),
        _ => (x is null).CompareTo(y is null),
    };

    private static int Compare(string? x, string? y, bool descending) => (x, y) switch
    {
        (not null, not null) => descending ? string.CompareOrdinal(y, x) : string.CompareOrdinal(x, y),
        _ => (x is null).CompareTo(y is null),
    };
}
