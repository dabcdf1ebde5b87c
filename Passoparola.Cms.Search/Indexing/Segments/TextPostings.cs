using Passoparola.Cms.Search.Querying.Matching;

namespace Passoparola.Cms.Search.Indexing.Segments;

/// <summary>The words and where they stand, in flat arrays.</summary>
/// <param name="words">The words in ordinal order.</param>
/// <param name="starts">Where the postings of each word begin; one more than words.</param>
/// <param name="documents">The document of each posting, ascending for each word.</param>
/// <param name="places">The occurrence of each posting; of several, the complement of where <paramref name="several"/> counts and lists them.</param>
/// <param name="several">For each posting with several occurrences their number, then they, ascending.</param>
internal sealed class TextPostings(string[] words, int[] starts, int[] documents, int[] places, int[] several)
{
    public int WordCount => words.Length;

    public string Word(int id) => words[id];

    /// <summary>The id of a word, or a negative number.</summary>
    public int Find(string word) => Array.BinarySearch(words, word, StringComparer.Ordinal);

    /// <summary>The ids of the words that begin with a prefix.</summary>
    public IdRange WithPrefix(string prefix)
    {
        var low = Find(prefix);
        low = low < 0 ? ~low : low;
        var high = low;
        while (high < words.Length && words[high].StartsWith(prefix, StringComparison.Ordinal))
        {
            high++;
        }

        return new IdRange(low, high);
    }

    /// <summary>The documents of a word, ascending.</summary>
    public ReadOnlySpan<int> Documents(int word) => documents.AsSpan(starts[word]..starts[word + 1]);

    /// <summary>Goes through the documents of a word.</summary>
    public PostingCursor Cursor(int word, WorkCounter work) => new(documents, starts[word], starts[word + 1], work);

    /// <summary>Where the word stands in the document that is the <paramref name="nth"/> of its documents.</summary>
    public ReadOnlySpan<int> Occurrences(int word, int nth)
    {
        var posting = starts[word] + nth;
        return places[posting] is >= 0
            ? places.AsSpan(posting, 1)
            : several.AsSpan(~places[posting] + 1, several[~places[posting]]);
    }
}
