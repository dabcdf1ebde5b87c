namespace Passoparola.Cms.Search.Highlighting;

/// <summary>Chooses the passage of a text to show.</summary>
internal static class Passage
{
    /// <summary>The first passage with the most different terms, of those with as many the one with the most words found.</summary>
    public static Snippet Of(string text, List<FoundWord> found, int length)
    {
        if (text.Length <= length)
        {
            return new Snippet(text, [.. found.Select(each => each.Range)]);
        }

        var first = Enumerable.Range(0, found.Count).MaxBy(start => Worth(found, start, length));
        var last = LastWithin(found, first, length);
        var (start, end) = Around(text, found[first].Range.Start, found[last].Range.End, length);
        return new Snippet(
            text[start..end],
            [.. found.Where(each => each.Range.Start >= start && each.Range.End <= end).Select(each => new MarkedRange(each.Range.Start - start, each.Range.End - start))]);
    }

    private static (int Terms, int Words) Worth(List<FoundWord> found, int first, int length)
    {
        var last = LastWithin(found, first, length);
        return (found[first..(last + 1)].Select(each => each.Term).Distinct().Count(), last - first);
    }

    private static int LastWithin(List<FoundWord> found, int first, int length)
    {
        var last = first;
        while (last + 1 < found.Count && found[last + 1].Range.End - found[first].Range.Start <= length)
        {
            last++;
        }

        return last;
    }

    // The room that is left goes to both sides, as far as the text reaches, and then back to the nearest space.
    private static (int Start, int End) Around(string text, int from, int to, int length)
    {
        var room = Math.Max(0, length - (to - from));
        var start = Math.Max(0, Math.Min(from - (room / 2), text.Length - length));
        var end = Math.Max(to, Math.Min(text.Length, start + length));
        start = Math.Min(start, from);
        return (StartOfWord(text, start, from), EndOfWord(text, end, to));
    }

    private static int StartOfWord(string text, int start, int latest)
    {
        if (start == 0 || char.IsWhiteSpace(text[start - 1]))
        {
            return start;
        }

        var space = text.AsSpan(start, latest - start).IndexOfAny(' ', '\n', '\t');
        return space < 0 ? latest : start + space + 1;
    }

    private static int EndOfWord(string text, int end, int earliest)
    {
        if (end == text.Length || char.IsWhiteSpace(text[end]))
        {
            return end;
        }

        var space = text.AsSpan(earliest, end - earliest).LastIndexOfAny(' ', '\n', '\t');
        return space < 0 ? earliest : earliest + space;
    }
}
