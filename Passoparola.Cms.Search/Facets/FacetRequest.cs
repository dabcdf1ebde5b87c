namespace Passoparola.Cms.Search.Facets;

/// <summary>
/// Asks how many matches hold each value of a field. Filters of the same name count as if they were not there, so that a
/// reader sees what else could be selected.
/// </summary>
/// <param name="Name">The facet's name in the answer.</param>
/// <param name="Field">A keyword or folded field.</param>
public sealed record FacetRequest(string Name, string Field);
