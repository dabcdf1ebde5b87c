using Passoparola.Cms.Search.Indexing.Segments;
using Passoparola.Cms.Search.Querying.Matching;

namespace Passoparola.Cms.Search.Querying.Collecting;

/// <summary>Orders by the first value of a field; documents without one come last in either direction.</summary>
/// <param name="columns">The field's column in each segment; null where no document holds it.</param>
internal sealed class ColumnOrder<T>(ValueColumn<T>?[] columns, IComparer<T> order, bool descending) : IComparer<Match>, IOrderedDocuments
{
    public int Compare(Match x, Match y)
    {
        var left = FirstId(x);
        var right = FirstId(y);
        if (left < 0 || right < 0)
        {
            return (left < 0).CompareTo(right < 0);
        }

        var ascending = x.View == y.View
            ? left.CompareTo(right)
            : order.Compare(columns[x.View]![left], columns[y.View]![right]);
        return descending ? -ascending : ascending;
    }

    public void Offer(int view, ReadOnlySpan<ulong> set, TopMatches page, bool keyDecides)
    {
        var column = columns[view];
        for (var place = 0; place < column?.Count; place++)
        {
            var id = descending ? column.Count - 1 - place : place;
            if (IsBehind(column[id], page))
            {
                return;
            }

            OfferHolding(column, id, view, set, page, keyDecides);
        }

        if (!page.IsFull || FirstId(page.Last) < 0)
        {
            OfferWithoutValue(column, view, set, page);
        }
    }

    private static void OfferHolding(ValueColumn<T> column, int id, int view, ReadOnlySpan<ulong> set, TopMatches page, bool keyDecides)
    {
        foreach (var document in column.Postings(IdRange.Single(id)))
        {
            // A document stands where its first value puts it, whatever else it holds.
            if (DocumentSet.Holds(set, document) && column.IdsOf(document)[0] == id && !page.Offer(new Match(view, document, 0)) && keyDecides)
            {
                return;
            }
        }
    }

    private static void OfferWithoutValue(ValueColumn<T>? column, int view, ReadOnlySpan<ulong> set, TopMatches page)
    {
        foreach (var document in new DocumentSet(set))
        {
            if (column is null || column.IdsOf(document).IsEmpty)
            {
                page.Offer(new Match(view, document, 0));
            }
        }
    }

    private bool IsBehind(T value, TopMatches page)
    {
        if (!page.IsFull || FirstId(page.Last) is not (>= 0 and var last))
        {
            return false;
        }

        var ascending = order.Compare(value, columns[page.Last.View]![last]);
        return (descending ? -ascending : ascending) > 0;
    }

    private int FirstId(Match match) =>
        columns[match.View] is { } column && column.IdsOf(match.Document) is [var first, ..] ? first : -1;
}
