namespace Passoparola.Cms.Search.Querying.Clauses;

/// <summary>Documents with one of the values exactly; none when there are no values.</summary>
/// <param name="Field">A keyword or folded field; values of a folded field must be folded.</param>
/// <param name="Values">The values, any of which will do.</param>
public sealed record KeywordClause(string Field, IReadOnlyCollection<string> Values) : SearchClause;
