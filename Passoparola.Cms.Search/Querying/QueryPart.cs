using System.Buffers;

namespace Passoparola.Cms.Search.Querying;

/// <summary>What stands between the spaces of a query, or between its quotes.</summary>
internal readonly record struct QueryPart(string Written, bool IsPhrase, bool IsExcluded)
{
    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"“”„«»");

    public static IEnumerable<QueryPart> Read(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            // A dash of its own, or before another, takes nothing out.
            var isExcluded = text[at] == '-' && at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]) && text[at + 1] != '-';
            var start = isExcluded ? at + 1 : at;
            var isPhrase = Quotes.Contains(text[start]);
            start += isPhrase ? 1 : 0;
            var end = isPhrase ? EndOfPhrase(text, start) : EndOfWord(text, start);
            if (end > start)
            {
                yield return new QueryPart(text[start..end], isPhrase, isExcluded);
            }

            at = isPhrase ? end + 1 : Math.Max(end, start);
        }
    }

    // What is still being typed has no second quote yet.
    private static int EndOfPhrase(string text, int start) =>
        text.AsSpan(start).IndexOfAny(Quotes) is >= 0 and var length ? start + length : text.Length;

    private static int EndOfWord(string text, int start)
    {
        var end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && !Quotes.Contains(text[end]))
        {
            end++;
        }

        return end;
    }
}
