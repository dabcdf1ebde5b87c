using Passoparola.Cms.Search.Analysis;
using Passoparola.Cms.Search.Querying.Clauses;
using Umbraco.Cms.Core.DeliveryApi;

namespace Passoparola.Cms.Api.Delivery.Querying;

/// <summary>Turns the options that handlers build into clauses over the index.</summary>
internal sealed class Conditions(HandlerFields fields)
{
    private static readonly SearchClause Nothing = new OrClause([]);

    /// <summary>The clause of a selector: one of its values, exactly. Without values it selects nothing.</summary>
    public SearchClause Of(SelectorOption selector) =>
        fields.TryGetType(selector.FieldName, out var type) ? Equal(selector.FieldName, type, selector.Values) : Nothing;

    /// <summary>The clause of a filter; null when it restricts nothing: an unknown field, a bound no field of its kind can have.</summary>
    public SearchClause? Of(FilterOption filter)
    {
        if (!fields.TryGetType(filter.FieldName, out var type))
        {
            return null;
        }

        return filter.Operator switch
        {
            FilterOperation.Is => Equal(filter.FieldName, type, filter.Values),
            FilterOperation.IsNot => new NotClause(Equal(filter.FieldName, type, filter.Values)),
            FilterOperation.Contains => Containing(filter.FieldName, type, filter.Values),
            FilterOperation.DoesNotContain => Containing(filter.FieldName, type, filter.Values) is { } containing
                ? new NotClause(containing)
                : null,
            _ => Range(filter, type),
        };
    }

    private static SearchClause Equal(string field, FieldType type, string[] values)
    {
        if (values.Length == 0)
        {
            return Nothing;
        }

        if (HandlerFields.IsNumeric(type))
        {
            return new NumberClause(field, [.. values.Select(value => IndexedValue.Number(type, value)).OfType<decimal>().Select(NumberRange.Exactly)]);
        }

        return type switch
        {
            FieldType.StringAnalyzed => new WholeWordsClause(field, [.. values.Select(FoldedText.Of)]),
            FieldType.StringSortable => new KeywordClause(field, [.. values.Select(FoldedText.Of)]),
            _ => new KeywordClause(field, values),
        };
    }

    private static ContainsClause? Containing(string field, FieldType type, string[] values) =>
        values.Length == 0 || HandlerFields.IsNumeric(type)
            ? null
            : new ContainsClause(field, HandlerFields.IsFolded(type) ? [.. values.Select(FoldedText.Of)] : values);

    // As in Umbraco a range takes the first value only, and means nothing on a text.
    private static NumberClause? Range(FilterOption filter, FieldType type) =>
        HandlerFields.IsNumeric(type) && filter.Values.Length > 0 && HandlerFields.TryParse(type, filter.Values[0], out var bound)
            ? new NumberClause(filter.FieldName, [RangeOf(filter.Operator, bound.Value)])
            : null;

    private static NumberRange RangeOf(FilterOperation operation, decimal bound) => operation switch
    {
        FilterOperation.LessThan => NumberRange.Below(bound),
        FilterOperation.LessThanOrEqual => NumberRange.AtMost(bound),
        FilterOperation.GreaterThan => NumberRange.Above(bound),
        FilterOperation.GreaterThanOrEqual => NumberRange.AtLeast(bound),
        _ => NumberRange.Exactly(bound),
    };
}
