namespace Passoparola.Cms.Search.Querying.Clauses;

/// <summary>Documents with a value in which one of the phrases stands as whole words.</summary>
/// <param name="Field">A folded field.</param>
/// <param name="Phrases">Folded phrases, any of which will do; an empty one is nowhere.</param>
public sealed record WholeWordsClause(string Field, IReadOnlyCollection<string> Phrases) : SearchClause;
