namespace Passoparola.Cms.Search.Querying;

/// <summary>How a word of a query and a word of a document are the same.</summary>
public enum MatchKind
{
    /// <summary>But for case and accents, they are one word.</summary>
    Exact,

    /// <summary>They are forms of one word, as <c>disabile</c> and <c>disabili</c>.</summary>
    Root,

    /// <summary>The word of the document begins with that of the query.</summary>
    Prefix,

    /// <summary>The words stand in a row, each exact.</summary>
    Phrase,
}
