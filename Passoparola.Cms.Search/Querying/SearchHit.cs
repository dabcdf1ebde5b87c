namespace Passoparola.Cms.Search.Querying;

/// <summary>A document that was found.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Score">Its score, 0 when no text was asked for. Decision 50 states the formula.</param>
/// <param name="Reasons">For each word and phrase of the text its best match; empty unless asked for.</param>
public sealed record SearchHit(Guid Key, double Score, IReadOnlyList<MatchReason> Reasons);
