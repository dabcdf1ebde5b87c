namespace Passoparola.Cms.Search.Querying.Words;

/// <summary>How often a term stands in each text field of a document.</summary>
internal sealed class TermCounts(int fields)
{
    /// <summary>Occurrences of the word itself, or of the phrase.</summary>
    public int[] Exact { get; } = new int[fields];

    /// <summary>Occurrences of other words with its root.</summary>
    public int[] Root { get; } = new int[fields];

    /// <summary>The rank of the best field that holds a word beginning with it; 0 when none does.</summary>
    public int PrefixRank { get; set; }

    public void Clear()
    {
        Array.Clear(Exact);
        Array.Clear(Root);
        PrefixRank = 0;
    }
}
