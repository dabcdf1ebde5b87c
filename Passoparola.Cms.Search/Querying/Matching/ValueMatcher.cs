using Passoparola.Cms.Search.Indexing.Segments;

namespace Passoparola.Cms.Search.Querying.Matching;

/// <summary>Documents that hold one of some values.</summary>
internal sealed class ValueMatcher<T> : Matcher
{
    private const int FewDocuments = 1024;

    private readonly ValueColumn<T> _column;
    private readonly IdRange[] _ids;
    private readonly SegmentSearch _search;
    private bool _isListed;
    private PostingCursor _few;
    private byte[]? _flags;

    private ValueMatcher(ValueColumn<T> column, IdRange[] ids, SegmentSearch search)
    {
        _column = column;
        _ids = ids;
        _search = search;
        Cost = ids.Sum(range => (long)column.Postings(range).Length);
    }

    public override long Cost { get; }

    public static Matcher Of(ValueColumn<T>? column, Func<ValueColumn<T>, IEnumerable<IdRange>> ids, SegmentSearch search)
    {
        IdRange[] held = column is null ? [] : IdRange.Union(ids(column));
        return held.Length == 0 ? new NothingMatcher() : new ValueMatcher<T>(column!, held, search);
    }

    public override int Next(int document)
    {
        if (!_isListed)
        {
            List();
        }

        if (_flags is null)
        {
            return _few.Seek(document);
        }

        var rest = document < _search.Documents ? _flags.AsSpan(document, _search.Documents - document).IndexOf((byte)1) : -1;
        return rest < 0 ? End : document + rest;
    }

    public override bool Matches(int document)
    {
        foreach (var id in _column.IdsOf(document))
        {
            if (Holds(id))
            {
                return true;
            }
        }

        return false;
    }

    public override void Intersect(Span<ulong> set)
    {
        if (_ids is [{ } only] && only.High - only.Low == 1 && _column.SetOf(only.Low, _search.Documents) is { } known)
        {
            DocumentSet.And(set, known);
            return;
        }

        var holding = _search.Scratch.Set(_search.Documents);
        _search.Work.Postings += Cost;
        foreach (var range in _ids)
        {
            foreach (var document in _column.Postings(range))
            {
                DocumentSet.Add(holding, document);
            }
        }

        DocumentSet.And(set, holding);
    }

    // Few documents are put in order, many are ticked off: neither costs much that does not match.
    private void List()
    {
        _isListed = true;
        if (Cost <= FewDocuments)
        {
            var documents = new int[Cost];
            var at = 0;
            foreach (var range in _ids)
            {
                var postings = _column.Postings(range);
                postings.CopyTo(documents.AsSpan(at));
                at += postings.Length;
            }

            Array.Sort(documents);
            _few = new PostingCursor(documents, 0, documents.Length, _search.Work);
            return;
        }

        _flags = _search.Scratch.Bytes(_search.Documents);
        foreach (var range in _ids)
        {
            var postings = _column.Postings(range);
            _search.Work.Postings += postings.Length;
            foreach (var document in postings)
            {
                _flags[document] = 1;
            }
        }
    }

    private bool Holds(int id)
    {
        int low = 0, high = _ids.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = _ids[middle].High <= id ? (middle + 1, high) : (low, middle);
        }

        return low < _ids.Length && _ids[low].Holds(id);
    }
}
