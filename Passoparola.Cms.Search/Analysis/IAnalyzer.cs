namespace Passoparola.Cms.Search.Analysis;

/// <summary>What a language knows about words. Indexing, querying, highlighting and explanation all ask the same one.</summary>
public interface IAnalyzer
{
    /// <summary>What the forms of a word have in common; the word itself in a language without a stemmer.</summary>
    /// <param name="word">A folded word, as <see cref="Token.Word"/>.</param>
    string Root(string word);

    /// <summary>Whether the word says too little to be asked for beside others.</summary>
    /// <param name="word">A folded word, as <see cref="Token.Word"/>.</param>
    /// <param name="elided">Whether an apostrophe ties it to the word after it, as <c>l</c> in <c>l'aiuto</c>.</param>
    bool IsStopWord(string word, bool elided);
}
