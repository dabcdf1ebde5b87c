using System.Globalization;
using Passoparola.Cms.Api.Delivery.Querying;
using Passoparola.Cms.Search.Indexing;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;

namespace Passoparola.Cms.Tests.Delivery.Querying;

/// <summary>What a query means, said slowly: look at every document, keep what matches, sort, cut.</summary>
internal static class ReferenceQuery
{
    public static (long Total, List<Guid> Items) Answer(
        IEnumerable<IndexDocument> documents,
        IReadOnlyDictionary<string, FieldType> schema,
        ContentQuery query)
    {
        var matches = documents
            .Where(document => query.Selector is null || IsOneOf(document, schema, query.Selector.FieldName, query.Selector.Values))
            .Where(document => query.Filters.All(filter => Passes(document, schema, filter)))
            .ToList();
        IOrderedEnumerable<IndexDocument> ordered = matches.OrderBy(_ => 0);
        foreach (var sort in query.Sorts)
        {
            ordered = Sorted(ordered, sort);
        }

        var page = ordered.ThenBy(document => document.Key).Skip(query.Skip).Take(query.Take);
        return (matches.Count, page.Select(document => document.Key).ToList());
    }

    private static IOrderedEnumerable<IndexDocument> Sorted(IOrderedEnumerable<IndexDocument> documents, SortOption sort)
    {
        var descending = sort.Direction == Direction.Descending;
        documents = documents.ThenBy(document => FirstNumber(document, sort.FieldName) is null && FirstText(document, sort.FieldName) is null);
        documents = descending
            ? documents.ThenByDescending(document => FirstNumber(document, sort.FieldName))
            : documents.ThenBy(document => FirstNumber(document, sort.FieldName));
        return descending
            ? documents.ThenByDescending(document => FirstText(document, sort.FieldName), StringComparer.Ordinal)
            : documents.ThenBy(document => FirstText(document, sort.FieldName), StringComparer.Ordinal);
    }

    private static bool Passes(IndexDocument document, IReadOnlyDictionary<string, FieldType> schema, FilterOption filter) => filter.Operator switch
    {
        FilterOperation.Is => IsOneOf(document, schema, filter.FieldName, filter.Values),
        FilterOperation.IsNot => !IsOneOf(document, schema, filter.FieldName, filter.Values),
        FilterOperation.Contains => filter.Values.Length == 0 || ContainsOneOf(document, filter),
        FilterOperation.DoesNotContain => filter.Values.Length == 0 || !ContainsOneOf(document, filter),
        _ => Numbers(document, filter.FieldName).Any(number => Compares(filter.Operator, number, decimal.Parse(filter.Values[0], CultureInfo.InvariantCulture))),
    };

    private static bool IsOneOf(IndexDocument document, IReadOnlyDictionary<string, FieldType> schema, string field, string[] values) =>
        schema[field] == FieldType.Number
            ? Numbers(document, field).Any(number => values.Any(value => number == decimal.Parse(value, CultureInfo.InvariantCulture)))
            : Texts(document, field).Any(values.Contains);

    private static bool ContainsOneOf(IndexDocument document, FilterOption filter) =>
        Texts(document, filter.FieldName).Any(text => filter.Values.Any(value => text.Contains(value, StringComparison.OrdinalIgnoreCase)));

    private static bool Compares(FilterOperation operation, decimal number, decimal bound) => operation switch
    {
        FilterOperation.LessThan => number < bound,
        FilterOperation.LessThanOrEqual => number <= bound,
        FilterOperation.GreaterThan => number > bound,
        FilterOperation.GreaterThanOrEqual => number >= bound,
        _ => throw new ArgumentOutOfRangeException(nameof(operation)),
    };

    private static string[] Texts(IndexDocument document, string field) => [.. Values(document, field).OfType<string>()];

    private static decimal[] Numbers(IndexDocument document, string field) => [.. Values(document, field).OfType<decimal>()];

    private static string? FirstText(IndexDocument document, string field) => Texts(document, field).FirstOrDefault();

    private static decimal? FirstNumber(IndexDocument document, string field) => Numbers(document, field) is [var first, ..] ? first : null;

    private static IEnumerable<object> Values(IndexDocument document, string field) =>
        document.Values.Where(value => value.Field == field).Select(value => value.Value);
}
