using Passoparola.Cms.Search.Indexing.Segments;

namespace Passoparola.Cms.Search.Querying.Collecting;

/// <summary>Orders by the first value of a field; documents without one come last in either direction.</summary>
/// <param name="columns">The field's column in each segment; null where no document holds it.</param>
internal sealed class ColumnOrder<T>(ValueColumn<T>?[] columns, IComparer<T> order, bool descending) : IComparer<Match>
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

    private int FirstId(Match match) =>
        columns[match.View] is { } column && column.IdsOf(match.Document) is [var first, ..] ? first : -1;
}
