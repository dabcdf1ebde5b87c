namespace Passoparola.Cms.Search.Querying.Clauses;

/// <summary>Documents with an object that passes a test. Every candidate is tried, so give it a clause beside it that lists few.</summary>
/// <param name="Field">An opaque field.</param>
/// <param name="Test">A quick test without effects.</param>
public sealed record PredicateClause(string Field, Func<object, bool> Test) : SearchClause;
