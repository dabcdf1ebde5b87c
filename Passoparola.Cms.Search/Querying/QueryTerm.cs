namespace Passoparola.Cms.Search.Querying;

/// <summary>A word or a phrase of a query.</summary>
/// <param name="Written">As it stands in the query, without quotes and minus.</param>
/// <param name="Words">The one word, or the words of the phrase in their order.</param>
/// <param name="IsPhrase">Whether the words must stand in a row, exactly.</param>
/// <param name="IsPrefix">Whether words that only begin with it are found too.</param>
public sealed record QueryTerm(string Written, IReadOnlyList<QueryWord> Words, bool IsPhrase, bool IsPrefix);
