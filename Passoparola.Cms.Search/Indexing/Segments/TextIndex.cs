namespace Passoparola.Cms.Search.Indexing.Segments;

/// <summary>
/// The words of all text fields of a segment: for each word the documents it stands in and where in them, and for each
/// root its words. A word is known by its id, its place among the words in ordinal order. Immutable.
/// </summary>
internal sealed class TextIndex(TextPostings postings, string[] roots, int[][] wordsOfRoots, int[]?[] lengths)
{
    public static readonly TextIndex Empty = new(new TextPostings([], [0], [], [], []), [], [], []);

    public TextPostings Postings => postings;

    /// <summary>How many words the text field has in the document.</summary>
    public int Length(int field, int document) =>
        field < lengths.Length && lengths[field] is { } ofField ? ofField[document] : 0;

    /// <summary>The ids of the words with a root.</summary>
    public ReadOnlySpan<int> WordsOf(string root) =>
        Array.BinarySearch(roots, root, StringComparer.Ordinal) is >= 0 and var at ? wordsOfRoots[at] : [];
}
