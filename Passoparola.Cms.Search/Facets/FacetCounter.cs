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
