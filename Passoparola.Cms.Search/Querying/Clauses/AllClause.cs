namespace Passoparola.Cms.Search.Querying.Clauses;

/// <summary>Every document.</summary>
public sealed record AllClause : SearchClause;
