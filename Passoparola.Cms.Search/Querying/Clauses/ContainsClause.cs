namespace Passoparola.Cms.Search.Querying.Clauses;

/// <summary>Documents with a value that contains one of the parts.</summary>
/// <param name="Field">A keyword or folded field; parts for a folded field must be folded.</param>
/// <param name="Parts">The parts, any of which will do; the empty one is in every value.</param>
public sealed record ContainsClause(string Field, IReadOnlyCollection<string> Parts) : SearchClause;
