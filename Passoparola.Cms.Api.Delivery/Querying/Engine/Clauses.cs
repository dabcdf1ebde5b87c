using Passoparola.Cms.Search.Analysis;
using Umbraco.Cms.Core.DeliveryApi;

namespace Passoparola.Cms.Api.Delivery.Querying.Engine;

/// <summary>Turns the options that handlers build into clauses over a partition.</summary>
internal static class Clauses
{
    /// <summary>The clause of a selector: one of its values, exactly. Without values it selects nothing.</summary>
    public static IClause Of(CulturePartition partition, SelectorOption selector) =>
        partition.Schema.TryGetType(selector.FieldName, out var type)
            ? Equal(partition, selector.FieldName, type, selector.Values)
            : new NothingClause();

    /// <summary>The clause of a filter; null when it restricts nothing: an unknown field, a bound no field of its kind can have.</summary>
    public static IClause? Of(CulturePartition partition, FilterOption filter)
    {
        if (!partition.Schema.TryGetType(filter.FieldName, out var type))
        {
            return null;
        }

        return filter.Operator switch
        {
            FilterOperation.Is => Equal(partition, filter.FieldName, type, filter.Values),
            FilterOperation.IsNot => new NegatedClause(Equal(partition, filter.FieldName, type, filter.Values)),
            FilterOperation.Contains => Containing(partition, filter.FieldName, type, filter.Values),
            FilterOperation.DoesNotContain => Containing(partition, filter.FieldName, type, filter.Values) is { } containing
                ? new NegatedClause(containing)
                : null,
            _ => Range(partition, filter, type),
        };
    }

    private static IClause Equal(CulturePartition partition, string fieldName, FieldType type, string[] values)
    {
        var field = partition.Field(fieldName);
        if (values.Length == 0)
        {
            return new NothingClause();
        }

        if (IndexSchema.IsNumeric(type))
        {
            var numbers = values.Select(value => IndexedValue.Number(type, value)).OfType<decimal>();
            return new NumberClause(fieldName, field, [.. numbers.Select(NumberRange.Exactly)]);
        }

        if (type != FieldType.StringAnalyzed)
        {
            return new TextClause(fieldName, field, type == FieldType.StringSortable ? [.. values.Select(FoldedText.Of)] : values);
        }

        var phrases = values.Select(FoldedText.Of).Where(phrase => phrase.Length > 0).ToArray();
        return new TextScanClause(fieldName, field, text => phrases.Any(phrase => FoldedText.HasWords(text, phrase)));
    }

    private static TextScanClause? Containing(CulturePartition partition, string fieldName, FieldType type, string[] values)
    {
        if (values.Length == 0 || IndexSchema.IsNumeric(type))
        {
            return null;
        }

        var parts = IndexSchema.IsFolded(type) ? [.. values.Select(FoldedText.Of)] : values;
        return new TextScanClause(fieldName, partition.Field(fieldName), text => parts.Any(part => text.Contains(part, StringComparison.Ordinal)));
    }

    // As in Umbraco a range takes the first value only, and means nothing on a text.
    private static NumberClause? Range(CulturePartition partition, FilterOption filter, FieldType type) =>
        IndexSchema.IsNumeric(type) && filter.Values.Length > 0 && IndexSchema.TryParse(type, filter.Values[0], out var bound)
            ? new NumberClause(filter.FieldName, partition.Field(filter.FieldName), [NumberRange.From(filter.Operator, bound.Value)])
            : null;
}
