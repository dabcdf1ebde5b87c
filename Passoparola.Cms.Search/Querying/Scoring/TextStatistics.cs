using Passoparola.Cms.Search.Indexing;
using Passoparola.Cms.Search.Indexing.Segments;

namespace Passoparola.Cms.Search.Querying.Scoring;

/// <summary>What a score needs to know of all current documents: how rare each term is, how long each field is.</summary>
internal sealed class TextStatistics
{
    private readonly double[] _averageLengths;
    private readonly double[] _rarities;

    public TextStatistics(SearchSchema schema, IReadOnlyList<SegmentView> views, IReadOnlyList<QueryTerm> terms)
    {
        _averageLengths = [.. Enumerable.Range(0, schema.Texts.Count).Select(field => AverageLength(views, field))];
        var documents = views.Sum(view => (long)view.LiveCount);
        _rarities = [.. terms.Select(term => term.IsPhrase
            ? term.Words.Sum(word => Bm25.Rarity(documents, views.Sum(view => Holding(view, word))))
            : Bm25.Rarity(documents, views.Sum(view => HoldingForms(view, term.Words[0]))))];
    }

    public double AverageLength(int field) => _averageLengths[field];

    /// <summary>The rarity of a term by its place in the query; of a phrase, that of its words together.</summary>
    public double Rarity(int term) => _rarities[term];

    private static double AverageLength(IReadOnlyList<SegmentView> views, int field)
    {
        var texts = views.Sum(view => (long)view.TextsHeld(field));
        return texts == 0 ? 0 : (double)views.Sum(view => view.Words(field)) / texts;
    }

    private static long Holding(SegmentView view, QueryWord word) =>
        view.Segment.Text.Postings.Find(word.Word) is >= 0 and var id ? view.LiveCountOf(id) : 0;

    // A document with two forms of a word counts twice: so the number needs no list of documents.
    private static long HoldingForms(SegmentView view, QueryWord word)
    {
        long holding = 0;
        foreach (var form in view.Segment.Text.WordsOf(word.Root))
        {
            holding += view.LiveCountOf(form);
        }

        return holding;
    }
}
