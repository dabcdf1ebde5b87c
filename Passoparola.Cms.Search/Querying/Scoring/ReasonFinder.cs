using Passoparola.Cms.Search.Indexing.Segments;
using Passoparola.Cms.Search.Querying.Matching;
using Passoparola.Cms.Search.Querying.Words;

namespace Passoparola.Cms.Search.Querying.Scoring;

/// <summary>Says of documents of one segment why a text finds them, in ascending order of the documents.</summary>
internal sealed class ReasonFinder(SegmentSearch search, TextQuery text)
{
    private readonly FieldRanks _ranks = new(search.Schema.Texts);
    private readonly TermCounts _counts = new(search.Schema.Texts.Count);
    private readonly (QueryTerm Term, TermMatcher Matcher)[] _terms = [.. text.Required.Select(term => (term, TextMatchers.Of(term, search)))];

    public IReadOnlyList<MatchReason> ReasonsOf(int document) => [.. _terms.Select(each => ReasonOf(each.Term, each.Matcher, document)).OfType<MatchReason>()];

    private MatchReason? ReasonOf(QueryTerm term, TermMatcher matcher, int document)
    {
        if (term.IsPhrase)
        {
            _counts.Clear();
            matcher.Count(document, _counts);
            var best = Enumerable.Range(0, _counts.Exact.Length).Where(field => _counts.Exact[field] > 0).Select(field => (int)_ranks.RankOf(field)).DefaultIfEmpty().Max();
            return best == 0 ? null : Reason(term, MatchKind.Phrase, string.Join(' ', term.Words.Select(word => word.Word)), best);
        }

        var postings = search.View.Segment.Text.Postings;
        var exact = postings.Find(term.Words[0].Word);
        return Best(term, MatchKind.Exact, exact < 0 ? [] : [exact], document)
            ?? Best(term, MatchKind.Root, [.. search.View.Segment.Text.WordsOf(term.Words[0].Root)], document)
            ?? (term.IsPrefix ? Best(term, MatchKind.Prefix, Ids(postings.WithPrefix(term.Words[0].Word)), document) : null);
    }

    // The words come in ordinal order: of those in an equally good field the first is named.
    private MatchReason? Best(QueryTerm term, MatchKind kind, IEnumerable<int> words, int document)
    {
        var postings = search.View.Segment.Text.Postings;
        var (best, matched) = (0, "");
        foreach (var word in words)
        {
            var nth = postings.Documents(word).BinarySearch(document);
            foreach (var occurrence in nth < 0 ? [] : postings.Occurrences(word, nth))
            {
                var rank = _ranks.RankOf(Occurrence.Field(occurrence));
                (best, matched) = rank > best ? (rank, postings.Word(word)) : (best, matched);
            }
        }

        return best == 0 ? null : Reason(term, kind, matched, best);
    }

    private MatchReason Reason(QueryTerm term, MatchKind kind, string matched, int rank) =>
        new(term.Written, kind, matched, search.Schema.Texts[_ranks.FieldOf(rank)].Name);

    private static IEnumerable<int> Ids(IdRange range) => Enumerable.Range(range.Low, range.High - range.Low);
}
