using Passoparola.Cms.Search.Facets;

namespace Passoparola.Cms.Search.Querying;

/// <summary>A question to a snapshot: documents that the text finds and that pass every filter.</summary>
public sealed record SearchQuery
{
    /// <summary>What is scored; without it, or when it asks for nothing, every document is found with score 0.</summary>
    public TextQuery? Text { get; init; }

    /// <summary>Conditions that must all hold.</summary>
    public IReadOnlyList<SearchFilter> Filters { get; init; } = [];

    /// <summary>What is counted over the matches.</summary>
    public IReadOnlyList<FacetRequest> Facets { get; init; } = [];

    /// <summary>The order, the first deciding first; the key decides last. Empty is <see cref="SearchSort.Relevance"/>.</summary>
    public IReadOnlyList<SearchSort> Sorts { get; init; } = [];

    /// <summary>How many matches to pass over, 0 or more.</summary>
    public int Skip { get; init; }

    /// <summary>How many matches to give at most, 0 or more.</summary>
    public int Take { get; init; } = 20;

    /// <summary>Whether each hit says why it was found.</summary>
    public bool Reasons { get; init; }
}
