using Passoparola.Cms.Search.Facets;
using Passoparola.Cms.Search.Indexing;
using Passoparola.Cms.Search.Querying;

namespace Passoparola.Cms.Search;

/// <summary>Answers an understood search from one snapshot of the index.</summary>
internal sealed class AnswerSearch(FilterClauses clauses, FoundItems items, SearchFacets facets)
{
    private const string Name = "sortName";

    /// <param name="request">What is asked.</param>
    /// <param name="snapshot">The documents of the culture.</param>
    /// <param name="culture">The culture to answer in.</param>
    /// <param name="startItem">The item below which everything must lie; null for the whole site.</param>
    public SearchAnswer Answer(SearchRequest request, SearchSnapshot snapshot, string culture, Guid? startItem)
    {
        var text = string.IsNullOrWhiteSpace(request.Text) ? null : TextQuery.Parse(request.Text, snapshot.Analyzer);
        text = text is { IsEmpty: true } ? null : text;
        var result = snapshot.Search(new SearchQuery
        {
            Text = text,
            Filters = clauses.Of(request, startItem, snapshot.Schema),
            Facets = [.. request.Facets.Select(name => new FacetRequest(name, name))],
            Sorts = [request.Sort is { } sort ? Indexed(sort) : text is null ? new SearchSort(Name) : SearchSort.Relevance],
            Skip = request.Skip,
            Take = request.Take,
            Reasons = text is not null,
        });
        return new SearchAnswer(
            result.Total,
            new SearchAnswer.Understanding(null, null, false),
            [.. result.Hits.Select(hit => items.Of(hit, culture, request.Highlight ? text : null, snapshot.Analyzer)).OfType<FoundItem>()],
            result.Facets.ToDictionary(facet => facet.Key, facet => facets.Values(facet.Key, facet.Value, culture)),
            null);
    }

    private static SearchSort Indexed(SearchSort sort) => sort.Field == "name" ? sort with { Field = Name } : sort;
}
