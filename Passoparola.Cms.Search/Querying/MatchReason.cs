namespace Passoparola.Cms.Search.Querying;

/// <summary>Why a word or phrase of a query found a document.</summary>
/// <param name="Word">The word or phrase as it was written.</param>
/// <param name="Match">How it matches; the first of exact, root and prefix that does.</param>
/// <param name="Matched">The word as indexed: without case and accents.</param>
/// <param name="Field">The field it stands in; the one with the greatest weight of several.</param>
public sealed record MatchReason(string Word, MatchKind Match, string Matched, string Field);
