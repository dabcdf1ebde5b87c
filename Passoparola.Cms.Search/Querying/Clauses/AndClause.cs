namespace Passoparola.Cms.Search.Querying.Clauses;

/// <summary>Documents that meet every clause; every document when there is none.</summary>
public sealed record AndClause(IReadOnlyList<SearchClause> Clauses) : SearchClause;
