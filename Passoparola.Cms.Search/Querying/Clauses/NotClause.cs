namespace Passoparola.Cms.Search.Querying.Clauses;

/// <summary>Documents that do not meet the clause, those without its field included.</summary>
public sealed record NotClause(SearchClause Clause) : SearchClause;
