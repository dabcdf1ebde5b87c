using System.Globalization;
using Passoparola.Cms.Catalogue.Filtering;
using Passoparola.Cms.Catalogue.Opening;
using Passoparola.Cms.Catalogue.Opportunities;
using Passoparola.Cms.Search.Indexing;
using Passoparola.Cms.Search.Querying;
using Passoparola.Cms.Search.Querying.Clauses;
using Umbraco.Cms.Core.DeliveryApi;

namespace Passoparola.Cms.Search;

/// <summary>Turns the filters of a request into conditions on the index.</summary>
internal sealed class FilterClauses(ItalianClock clock)
{
    private const string ContentType = "contentType";
    private const string Ancestors = "ancestorIds";

    /// <summary>The conditions of a request.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="startItem">The item below which everything must lie; null for the whole site.</param>
    /// <param name="schema">The fields of the index.</param>
    public IReadOnlyList<SearchFilter> Of(SearchRequest request, Guid? startItem, SearchSchema schema) =>
    [
        new SearchFilter(new KeywordClause(ContentType, [.. request.Types])),
        .. startItem is { } root ? [new SearchFilter(new KeywordClause(Ancestors, [root.ToString("D")]))] : Array.Empty<SearchFilter>(),
        .. request.Filters.Select(filter => new SearchFilter(Clause(filter.Option, schema), filter.Name)),
        .. AsksForEnded(request) ? [] : NotEnded(),
    ];

    // What is over is found by those who ask for it, by its state or by its last day.
    private static bool AsksForEnded(SearchRequest request) =>
        request.Filters.Any(filter => filter.Name is FilterNames.Status or FilterNames.EndsOn);

    private SearchFilter[] NotEnded() =>
    [
        new(new NotClause(new KeywordClause(FilterNames.Status, [OfferCodes.Ended]))),
        new(new NotClause(new AndClause(
        [
            new KeywordClause(ContentType, ["opportunity"]),
            new NumberClause(FilterNames.EndsOn, [NumberRange.Below(Ticks(clock.Today))]),
        ]))),
    ];

    private SearchClause Clause(FilterOption option, SearchSchema schema)
    {
        var clause = schema.Find(option.FieldName)?.Kind switch
        {
            FieldKind.Number => new NumberClause(option.FieldName, [.. option.Values.Select(value => Range(option.Operator, Number(value)))]),
            FieldKind.Opaque => Open(option),
            _ => (SearchClause)new KeywordClause(option.FieldName, option.Values),
        };
        return option.Operator == FilterOperation.IsNot ? new NotClause(clause) : clause;
    }

    private PredicateClause Open(FilterOption option)
    {
        var moments = option.Values.Select(OpeningMoment.Read).OfType<OpeningMoment>().ToArray();
        var now = clock.Now;
        return new PredicateClause(
            option.FieldName,
            times => ((IReadOnlyList<OpeningTimes>)times).Any(place => moments.Any(moment => moment.Finds(place, now))));
    }

    private static NumberRange Range(FilterOperation operation, decimal value) => operation switch
    {
        FilterOperation.GreaterThan => NumberRange.Above(value),
        FilterOperation.GreaterThanOrEqual => NumberRange.AtLeast(value),
        FilterOperation.LessThan => NumberRange.Below(value),
        FilterOperation.LessThanOrEqual => NumberRange.AtMost(value),
        _ => NumberRange.Exactly(value),
    };

    // Days are kept as instants: the ticks of their midnight.
    private static decimal Number(string value) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? Ticks(day)
            : decimal.Parse(value, CultureInfo.InvariantCulture);

    private static decimal Ticks(DateOnly day) => day.ToDateTime(TimeOnly.MinValue).Ticks;
}
