using Passoparola.Cms.Search.Querying.Words;

namespace Passoparola.Cms.Search.Querying.Matching;

/// <summary>The conditions of a text over a segment.</summary>
internal static class TextMatchers
{
    public static IEnumerable<Matcher> Of(TextQuery text, SegmentSearch search) =>
        text.Required.Select(term => (Matcher)Of(term, search))
            .Concat(text.Excluded.Select(term => Matchers.Not(Of(term, search), search)));

    public static TermMatcher Of(QueryTerm term, SegmentSearch search) =>
        term.IsPhrase ? new PhraseMatcher(term.Words, search) : new WordMatcher(term.Words[0], term.IsPrefix, search);
}
