using Passoparola.Cms.Search.Querying.Clauses;

namespace Passoparola.Cms.Search.Querying;

/// <summary>A condition of a query.</summary>
/// <param name="Clause">What must hold.</param>
/// <param name="Name">The facet whose selection this is, which counts as if it were not there; null when it is nobody's.</param>
public sealed record SearchFilter(SearchClause Clause, string? Name = null);
