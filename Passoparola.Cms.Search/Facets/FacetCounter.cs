using Passoparola.Cms.Search.Indexing;
using Passoparola.Cms.Search.Indexing.Segments;
using Passoparola.Cms.Search.Querying.Matching;

namespace Passoparola.Cms.Search.Facets;

/// <summary>Counts the values of one facet, segment after segment.</summary>
internal sealed class FacetCounter(FacetRequest request)
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private ValueColumn<string>? _column;
    private int[] _ofSegment = [];

    public string Name => request.Name;

    public void Begin(SegmentSearch search)
    {
        var field = search.Schema.Get(request.Field, FieldKind.Keyword, FieldKind.Folded);
        _column = search.View.Segment.Strings.GetValueOrDefault(field.Name);
        _ofSegment = _column is null ? [] : search.Scratch.Numbers(_column.Count);
    }

    public void Count(int document)
    {
        if (_column is null)
        {
            return;
        }

        foreach (var id in _column.IdsOf(document))
        {
            _ofSegment[id]++;
        }
    }

    /// <summary>Counts the documents of a set: by each document where they are few, else by each value.</summary>
    public void Count(ReadOnlySpan<ulong> set, int documents)
    {
        if (_column is null)
        {
            return;
        }

        if (DocumentSet.Count(set) * 4 < _column.PostingCount)
        {
            foreach (var document in new DocumentSet(set))
            {
                Count(document);
            }

            return;
        }

        for (var id = 0; id < _column.Count; id++)
        {
            _ofSegment[id] = _column.SetOf(id, documents) is { } holding
                ? DocumentSet.CountBoth(set, holding)
                : CountHolding(_column.Postings(IdRange.Single(id)), set);
        }
    }

    private static int CountHolding(ReadOnlySpan<int> documents, ReadOnlySpan<ulong> set)
    {
        var count = 0;
        foreach (var document in documents)
        {
            count += DocumentSet.Holds(set, document) ? 1 : 0;
        }

        return count;
    }

    public void End()
    {
        for (var id = 0; id < _column?.Count; id++)
        {
            if (_ofSegment[id] > 0)
            {
                _counts[_column[id]] = _counts.GetValueOrDefault(_column[id]) + _ofSegment[id];
            }
        }
    }

    public IReadOnlyList<FacetCount> Counts() =>
    [
        .. _counts.Select(each => new FacetCount(each.Key, each.Value))
            .OrderByDescending(each => each.Count)
            .ThenBy(each => each.Value, StringComparer.Ordinal),
    ];
}
