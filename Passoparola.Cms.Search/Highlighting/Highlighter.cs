using Passoparola.Cms.Search.Analysis;
using Passoparola.Cms.Search.Querying;

namespace Passoparola.Cms.Search.Highlighting;

/// <summary>Finds in a text what a query finds in the index.</summary>
public sealed class Highlighter(IAnalyzer analyzer, TextQuery query)
{
    /// <summary>Where the query's words and phrases stand.</summary>
    /// <param name="text">Plain text.</param>
    public IReadOnlyList<MarkedRange> Mark(string text) => [.. Found(text).Select(found => found.Range)];

    /// <summary>The passage that shows most of the query; null when the text holds nothing of it.</summary>
    /// <param name="text">Plain text.</param>
    /// <param name="length">About how many UTF-16 units; words are not cut.</param>
    public Snippet? Snippet(string text, int length = 200)
    {
        var found = Found(text);
        return found.Count == 0 ? null : Passage.Of(text, found, length);
    }

    private List<FoundWord> Found(string text)
    {
        Token[] tokens = [.. Tokenizer.Read(text)];
        string[] roots = [.. tokens.Select(token => analyzer.Root(token.Word))];
        var termOf = new Dictionary<int, int>();
        for (var term = 0; term < query.Required.Count; term++)
        {
            foreach (var token in TokensOf(query.Required[term], tokens, roots))
            {
                termOf.TryAdd(token, term);
            }
        }

        return
        [
            .. termOf.OrderBy(each => each.Key)
                .Select(each => new FoundWord(new MarkedRange(tokens[each.Key].Start, tokens[each.Key].Start + tokens[each.Key].Length), each.Value)),
        ];
    }

    private static IEnumerable<int> TokensOf(QueryTerm term, Token[] tokens, string[] roots)
    {
        if (term.IsPhrase)
        {
            return Enumerable.Range(0, Math.Max(0, tokens.Length - term.Words.Count + 1))
                .Where(first => !term.Words.Where((word, nth) => tokens[first + nth].Word != word.Word).Any())
                .SelectMany(first => Enumerable.Range(first, term.Words.Count));
        }

        var word = term.Words[0];
        return Enumerable.Range(0, tokens.Length)
            .Where(token => roots[token] == word.Root || (term.IsPrefix && tokens[token].Word.StartsWith(word.Word, StringComparison.Ordinal)));
    }
}
