namespace Passoparola.Cms.Search.Querying.Clauses;

/// <summary>Documents that meet one of the clauses; no document when there is none.</summary>
public sealed record OrClause(IReadOnlyList<SearchClause> Clauses) : SearchClause;
