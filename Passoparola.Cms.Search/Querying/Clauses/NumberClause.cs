namespace Passoparola.Cms.Search.Querying.Clauses;

/// <summary>Documents with a number in one of the ranges.</summary>
/// <param name="Field">A number field.</param>
/// <param name="Ranges">The ranges, any of which will do.</param>
public sealed record NumberClause(string Field, IReadOnlyCollection<NumberRange> Ranges) : SearchClause;
