namespace Passoparola.Cms.Search.Querying.Clauses;

/// <summary>Documents with any value in the field.</summary>
/// <param name="Field">A field of any kind but text.</param>
public sealed record ExistsClause(string Field) : SearchClause;
