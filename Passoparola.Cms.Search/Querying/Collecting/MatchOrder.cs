using Passoparola.Cms.Search.Indexing;
using Passoparola.Cms.Search.Indexing.Segments;
using Passoparola.Cms.Search.Querying.Matching;

namespace Passoparola.Cms.Search.Querying.Collecting;

/// <summary>The order of a query: its sorts, then the key, so that a page never shows what another page showed.</summary>
internal sealed class MatchOrder : IComparer<Match>
{
    private readonly IReadOnlyList<SegmentView> _views;
    private readonly IComparer<Match>[] _sorts;

    public MatchOrder(SearchSchema schema, IReadOnlyList<SegmentView> views, IReadOnlyList<SearchSort> sorts)
    {
        _views = views;
        _sorts = [.. sorts.Select(sort => Sort(schema, views, sort))];
    }

    /// <summary>Offers the documents of a set to a page, until what is left cannot be on it.</summary>
    public void Offer(int view, ReadOnlySpan<ulong> set, TopMatches page)
    {
        if (page.Wanted == 0)
        {
            return;
        }

        if (_sorts is [IOrderedDocuments first, ..] && PaysToWalk(DocumentSet.Count(set), _views[view].Segment.Count, page.Wanted))
        {
            first.Offer(view, set, page, keyDecides: _sorts.Length == 1);
            return;
        }

        foreach (var document in new DocumentSet(set))
        {
            // Documents stand in the order of their keys.
            if (!page.Offer(new Match(view, document, 0)) && _sorts.Length == 0)
            {
                return;
            }
        }
    }

    public int Compare(Match x, Match y)
    {
        foreach (var sort in _sorts)
        {
            var order = sort.Compare(x, y);
            if (order != 0)
            {
                return order;
            }
        }

        return _views[x.View].Segment.Keys[x.Document].CompareTo(_views[y.View].Segment.Keys[y.Document]);
    }

    // Walking an order passes documents / matches others for each match wanted, at about an eighth of the price of a match.
    private static bool PaysToWalk(long matches, int documents, long wanted) => matches * matches > wanted * documents / 8;

    private static IComparer<Match> Sort(SearchSchema schema, IReadOnlyList<SegmentView> views, SearchSort sort)
    {
        if (sort == SearchSort.Relevance)
        {
            return Comparer<Match>.Create((x, y) => y.Score.CompareTo(x.Score));
        }

        return schema.Get(sort.Field, FieldKind.Number, FieldKind.Folded, FieldKind.Keyword).Kind == FieldKind.Number
            ? new ColumnOrder<decimal>([.. views.Select(view => view.Segment.Numbers.GetValueOrDefault(sort.Field))], Comparer<decimal>.Default, sort.Descending)
            : new ColumnOrder<string>([.. views.Select(view => view.Segment.Strings.GetValueOrDefault(sort.Field))], StringComparer.Ordinal, sort.Descending);
    }
}
