using Passoparola.Cms.Search.Querying.Matching;
using Passoparola.Cms.Search.Querying.Words;

namespace Passoparola.Cms.Search.Querying.Scoring;

/// <summary>Scores documents of one segment, in ascending order.</summary>
internal sealed class Scorer(SegmentSearch search, TextStatistics statistics, TermMatcher[] terms)
{
    private readonly TermCounts _counts = new(search.Schema.Texts.Count);
    private readonly FieldRanks _ranks = new(search.Schema.Texts);

    /// <summary>Lets documents be scored from the first on again.</summary>
    public void Restart() => Array.ForEach(terms, term => term.Restart());

    public double Score(int document)
    {
        if (terms.Length == 0)
        {
            return 0;
        }

        search.Work.Scored++;
        var score = 0.0;
        for (var term = 0; term < terms.Length; term++)
        {
            _counts.Clear();
            terms[term].Count(document, _counts);
            score += statistics.Rarity(term) * Worth(document);
        }

        return score;
    }

    private double Worth(int document)
    {
        var texts = search.Schema.Texts;
        if (!Bm25.HasWholeWord(_counts))
        {
            return _counts.PrefixRank == 0 ? 0 : Bm25.Prefix(texts[_ranks.FieldOf(_counts.PrefixRank)].Weight);
        }

        var frequency = 0.0;
        for (var field = 0; field < texts.Count; field++)
        {
            if (_counts.Exact[field] + _counts.Root[field] > 0)
            {
                var length = search.View.Segment.Text.Length(field, document);
                frequency += Bm25.Frequency(texts[field].Weight, _counts.Exact[field], _counts.Root[field], length, statistics.AverageLength(field));
            }
        }

        return Bm25.WholeWord(frequency);
    }
}
