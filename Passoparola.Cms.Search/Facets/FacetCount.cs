namespace Passoparola.Cms.Search.Facets;

/// <summary>How many matches hold a value.</summary>
public sealed record FacetCount(string Value, int Count);
