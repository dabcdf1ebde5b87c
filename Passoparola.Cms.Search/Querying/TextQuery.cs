using Passoparola.Cms.Search.Analysis;

namespace Passoparola.Cms.Search.Querying;

/// <summary>
/// A text to search for: <c>words</c> that must all occur, the last also as a prefix, <c>"phrases"</c>, and what must not
/// occur after a <c>-minus</c>. Stop words are passed over unless nothing else is asked for.
/// </summary>
public sealed class TextQuery
{
    private TextQuery(IReadOnlyList<QueryTerm> required, IReadOnlyList<QueryTerm> excluded)
    {
        Required = required;
        Excluded = excluded;
    }

    /// <summary>What must occur.</summary>
    public IReadOnlyList<QueryTerm> Required { get; }

    /// <summary>What must not occur.</summary>
    public IReadOnlyList<QueryTerm> Excluded { get; }

    /// <summary>Whether nothing is asked for, so that every document is found.</summary>
    public bool IsEmpty => Required.Count == 0 && Excluded.Count == 0;

    /// <summary>Reads any text; there is none that cannot be read.</summary>
    public static TextQuery Parse(string text, IAnalyzer analyzer)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(analyzer);
        var parts = QueryPart.Read(text).ToList();
        var terms = new QueryTerms(analyzer);
        return new TextQuery(
            terms.Required([.. parts.Where(part => !part.IsExcluded)], lastIsPrefix: parts is [.., { IsExcluded: false, IsPhrase: false }]),
            [.. parts.Where(part => part.IsExcluded).Select(terms.Excluded).OfType<QueryTerm>()]);
    }
}
