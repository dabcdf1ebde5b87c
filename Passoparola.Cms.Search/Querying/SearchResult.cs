using Passoparola.Cms.Search.Facets;

namespace Passoparola.Cms.Search.Querying;

/// <summary>The answer of a snapshot.</summary>
/// <param name="Total">How many documents match.</param>
/// <param name="Hits">The asked page of them, in order.</param>
/// <param name="Facets">For each asked facet, by its name, the values that occur: the most frequent first, then by value.</param>
/// <param name="Work">What the answer cost.</param>
public sealed record SearchResult(
    int Total,
    IReadOnlyList<SearchHit> Hits,
    IReadOnlyDictionary<string, IReadOnlyList<FacetCount>> Facets,
    SearchWork Work);
