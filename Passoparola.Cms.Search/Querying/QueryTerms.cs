using Passoparola.Cms.Search.Analysis;

namespace Passoparola.Cms.Search.Querying;

/// <summary>Makes terms of the parts of a query, with the words of one language.</summary>
internal sealed class QueryTerms(IAnalyzer analyzer)
{
    // A single letter begins too many words to tell anything.
    private const int ShortestPrefix = 2;

    public IReadOnlyList<QueryTerm> Required(IReadOnlyList<QueryPart> parts, bool lastIsPrefix)
    {
        var words = new List<(QueryTerm Term, bool IsStopWord)>();
        for (var number = 0; number < parts.Count; number++)
        {
            words.AddRange(parts[number].IsPhrase ? Phrase(parts[number]) : Words(parts[number], lastIsPrefix && number == parts.Count - 1));
        }

        return [.. words.Exists(word => !word.IsStopWord) ? words.Where(word => !word.IsStopWord).Select(word => word.Term) : words.Select(word => word.Term)];
    }

    /// <summary>The term that must not occur; null when the part holds no word.</summary>
    public QueryTerm? Excluded(QueryPart part)
    {
        var tokens = Tokenizer.Read(part.Written).ToList();
        var telling = tokens.Where(token => !IsStopWord(token)).ToList();
        return (part.IsPhrase, telling, tokens) switch
        {
            (_, _, []) => null,
            (false, [var only], _) => new QueryTerm(part.Written, [Word(only)], IsPhrase: false, IsPrefix: false),
            (false, _, [var only]) => new QueryTerm(part.Written, [Word(only)], IsPhrase: false, IsPrefix: false),
            _ => new QueryTerm(part.Written, [.. tokens.Select(Word)], IsPhrase: true, IsPrefix: false),
        };
    }

    private IEnumerable<(QueryTerm, bool IsStopWord)> Phrase(QueryPart part)
    {
        QueryWord[] words = [.. Tokenizer.Read(part.Written).Select(Word)];
        return words.Length == 0 ? [] : [(new QueryTerm(part.Written, words, IsPhrase: true, IsPrefix: false), false)];
    }

    private IEnumerable<(QueryTerm, bool IsStopWord)> Words(QueryPart part, bool lastIsPrefix)
    {
        var tokens = Tokenizer.Read(part.Written).ToList();
        return tokens.Select((token, number) => (
            new QueryTerm(part.Written.Substring(token.Start, token.Length), [Word(token)], IsPhrase: false, lastIsPrefix && number == tokens.Count - 1 && token.Word.Length >= ShortestPrefix),
            IsStopWord(token)));
    }

    private bool IsStopWord(Token token) => analyzer.IsStopWord(token.Word, token.IsElided);

    private QueryWord Word(Token token) => new(token.Word, analyzer.Root(token.Word));
}
