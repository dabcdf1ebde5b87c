using Passoparola.Cms.Search.Analysis;
using Passoparola.Cms.Search.Facets;
using Passoparola.Cms.Search.Indexing;
using Passoparola.Cms.Search.Querying;

namespace Passoparola.Cms.Tests.Search.Reference;

/// <summary>
/// What a search should answer, found by looking at every document. It shares the analyser with the index, and the
/// reading of queries, and nothing else.
/// </summary>
internal sealed class SlowSearch(SearchSchema schema, List<SlowDocument> documents, SearchQuery query)
{
    private readonly SlowScore _score = new(schema, documents, query.Text);

    public static SlowSearch Of(SearchSchema schema, IAnalyzer analyzer, IEnumerable<IndexDocument> documents, SearchQuery query) =>
        new(schema, [.. documents.Select(document => new SlowDocument(document, schema, analyzer))], query);

    public int Total => Matching(null).Count;

    public List<(Guid Key, double Score)> Hits() =>
    [
        .. InOrder(Matching(null).Select(document => (Document: document, Score: _score.Of(document))))
            .Skip(query.Skip).Take(query.Take)
            .Select(each => (each.Document.Key, each.Score)),
    ];

    public List<MatchReason> ReasonsOf(Guid key) => _score.ReasonsOf(documents.Single(document => document.Key == key));

    public List<FacetCount> Counts(FacetRequest facet) =>
    [
        .. Matching(facet.Name).SelectMany(document => document.Strings(facet.Field).Distinct())
            .CountBy(value => value)
            .Select(each => new FacetCount(each.Key, each.Value))
            .OrderBy(each => -each.Count).ThenBy(each => each.Value, StringComparer.Ordinal),
    ];

    private List<SlowDocument> Matching(string? passedOver) =>
    [
        .. documents.Where(document =>
            (query.Text is null || SlowText.Finds(query.Text, document))
            && query.Filters.All(filter => (passedOver is not null && filter.Name == passedOver) || SlowClause.Holds(filter.Clause, document))),
    ];

    private IEnumerable<(SlowDocument Document, double Score)> InOrder(IEnumerable<(SlowDocument Document, double Score)> matches)
    {
        var ordered = matches.OrderBy(_ => 0);
        foreach (var sort in query.Sorts.Count == 0 ? [SearchSort.Relevance] : query.Sorts)
        {
            ordered = sort == SearchSort.Relevance
                ? ordered.ThenBy(match => -match.Score)
                : Then(ordered, sort);
        }

        return ordered.ThenBy(match => match.Document.Key);
    }

    private IOrderedEnumerable<(SlowDocument Document, double Score)> Then(IOrderedEnumerable<(SlowDocument Document, double Score)> ordered, SearchSort sort)
    {
        if (schema.Find(sort.Field)!.Kind == FieldKind.Number)
        {
            var withNumbers = ordered.ThenBy(match => match.Document.Numbers(sort.Field).Count == 0);
            return sort.Descending
                ? withNumbers.ThenByDescending(match => match.Document.Numbers(sort.Field).FirstOrDefault())
                : withNumbers.ThenBy(match => match.Document.Numbers(sort.Field).FirstOrDefault());
        }

        var withTexts = ordered.ThenBy(match => match.Document.Strings(sort.Field).Count == 0);
        return sort.Descending
            ? withTexts.ThenByDescending(match => match.Document.Strings(sort.Field).FirstOrDefault(), StringComparer.Ordinal)
            : withTexts.ThenBy(match => match.Document.Strings(sort.Field).FirstOrDefault(), StringComparer.Ordinal);
    }
}
