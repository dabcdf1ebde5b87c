using Passoparola.Cms.Search.Querying.Words;

namespace Passoparola.Cms.Search.Querying.Scoring;

/// <summary>The formula of decision 50, a BM25 over weighted fields.</summary>
internal static class Bm25
{
    public const double Saturation = 1.2;

    public const double LengthShare = 0.75;

    // Among documents that are otherwise alike, the one with the very word comes first.
    public const double RootShare = 0.7;

    /// <summary>How much a word says that <paramref name="holding"/> of <paramref name="documents"/> documents hold.</summary>
    public static double Rarity(long documents, long holding) => Math.Log(1 + ((documents + 0.5) / (holding + 0.5)));

    /// <summary>What occurrences in one field add up to.</summary>
    public static double Frequency(double weight, int exact, int root, int length, double averageLength) =>
        weight * (exact + (RootShare * root)) / (1 - LengthShare + (LengthShare * length / averageLength));

    /// <summary>What a whole word is worth, times its rarity: more than any prefix, less than two of them.</summary>
    public static double WholeWord(double frequency) => 1 + (frequency / (Saturation + frequency));

    /// <summary>What a word that only begins so is worth, times the rarity.</summary>
    public static double Prefix(double weight) => weight / (Saturation + weight);

    public static bool HasWholeWord(TermCounts counts) =>
        counts.Exact.AsSpan().ContainsAnyExcept(0) || counts.Root.AsSpan().ContainsAnyExcept(0);
}
