using System.Collections.Frozen;

namespace Passoparola.Cms.Search.Analysis;

/// <summary>Italian: Snowball's stemmer, and the words that only join others.</summary>
internal sealed class ItalianAnalyzer : IAnalyzer
{
    private const string StopWordsResource = "Passoparola.Cms.Search.Analysis.italian-stop-words.txt";

    // What stands before an apostrophe; of one letter, or words of their own without it.
    private static readonly FrozenSet<string> Elisions = FrozenSet.Create(
        StringComparer.Ordinal,
        "c", "ch", "d", "gl", "l", "m", "n", "s", "t", "v", "un", "all", "coll", "dall", "dell", "nell", "sull", "quell", "quest", "anch", "com", "dov", "bell", "sant", "nient", "mezz");

    private static readonly FrozenSet<string> StopWords = ReadStopWords();

    public string Root(string word) => ItalianStemmer.Stem(word);

    public bool IsStopWord(string word, bool elided) => StopWords.Contains(word) || (elided && Elisions.Contains(word));

    private static FrozenSet<string> ReadStopWords()
    {
        using var stream = typeof(ItalianAnalyzer).Assembly.GetManifestResourceStream(StopWordsResource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
    }
}
