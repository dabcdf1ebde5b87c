using Passoparola.Cms.Search.Querying;
using Umbraco.Cms.Core.DeliveryApi;

namespace Passoparola.Cms.Search;

/// <summary>A search as it was understood.</summary>
/// <param name="Text">What is searched for; null or empty finds everything.</param>
/// <param name="Types">The types to find.</param>
/// <param name="Filters">What must hold.</param>
/// <param name="Facets">What is counted, by the names of facets.</param>
/// <param name="Sort">The order; null is by relevance when there is a text, else by name.</param>
/// <param name="Skip">How many to pass over.</param>
/// <param name="Take">How many to give.</param>
/// <param name="Highlight">Whether the passages that were found are given.</param>
internal sealed record SearchRequest(
    string? Text,
    IReadOnlyList<string> Types,
    IReadOnlyList<NamedFilter> Filters,
    IReadOnlyList<string> Facets,
    SearchSort? Sort,
    int Skip,
    int Take,
    bool Highlight);

/// <summary>A filter and the name it was asked by, which is the name of the facet that it selects in.</summary>
internal sealed record NamedFilter(string Name, FilterOption Option);
