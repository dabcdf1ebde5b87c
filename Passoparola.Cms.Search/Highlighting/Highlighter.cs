using Passoparola.Cms.Search.Analysis;
using Passoparola.Cms.Search.Querying;

namespace Passoparola.Cms.Search.Highlighting;

/// <summary>Finds in a text what a query found in the index.</summary>
public sealed class Highlighter(IAnalyzer analyzer, TextQuery query)
{
    /// <summary>Where the query's words and phrases stand.</summary>
    /// <param name="text">Plain text.</param>
    public IReadOnlyList<MarkedRange> Mark(string text) => throw new NotImplementedException($"{analyzer}{query}{text}");

    /// <summary>The passage that shows most of the query; null when the text holds nothing of it.</summary>
    /// <param name="text">Plain text.</param>
    /// <param name="length">About how many UTF-16 units; words are not cut.</param>
    public Snippet? Snippet(string text, int length = 200) => throw new NotImplementedException($"{text}{length}");
}
