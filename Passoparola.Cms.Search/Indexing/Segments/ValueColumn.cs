using Passoparola.Cms.Search.Querying.Matching;

namespace Passoparola.Cms.Search.Indexing.Segments;

/// <summary>
/// One field of a segment: its distinct values in order, for each the documents that hold it, and for each document the
/// values it holds. A value is known by its id, its place among the distinct values. Immutable.
/// </summary>
internal sealed class ValueColumn<T>
{
    // A set takes a bit for each document, a list thirty-two for each that holds the value.
    private const int LeastPartOfSet = 32;

    private readonly IComparer<T> _order;
    private readonly T[] _values;
    private readonly int[] _postingStarts;
    private readonly int[] _postings;
    private readonly int[]? _documentStarts;
    private readonly int[] _documentIds;
    private ulong[]?[]? _sets;

    /// <param name="order">The order of the values.</param>
    /// <param name="values">The distinct values, ascending.</param>
    /// <param name="documentStarts">Where the ids of each document begin; null when none has two.</param>
    /// <param name="documentIds">The ids of the documents one after the other; of each one, or -1, when none has two.</param>
    public ValueColumn(IComparer<T> order, T[] values, int[]? documentStarts, int[] documentIds)
    {
        _order = order;
        _values = values;
        _documentStarts = documentStarts;
        _documentIds = documentIds;
        (_postingStarts, _postings) = Invert();
    }

    /// <summary>How many distinct values there are.</summary>
    public int Count => _values.Length;

    public IComparer<T> Order => _order;

    /// <summary>How many documents hold a value, a document once for each.</summary>
    public int PostingCount => _postings.Length;

    public T this[int id] => _values[id];

    public ReadOnlySpan<T> Values => _values;

    /// <summary>The ids a document holds, in the order its values were given.</summary>
    public ReadOnlySpan<int> IdsOf(int document)
    {
        if (_documentStarts is not null)
        {
            return _documentIds.AsSpan(_documentStarts[document].._documentStarts[document + 1]);
        }

        return _documentIds[document] < 0 ? [] : _documentIds.AsSpan(document, 1);
    }

    /// <summary>The documents that hold an id of the range, ascending for each id.</summary>
    public ReadOnlySpan<int> Postings(IdRange ids) => _postings.AsSpan(_postingStarts[ids.Low].._postingStarts[ids.High]);

    /// <summary>The documents that hold an id, as a set; null when they are so few that a list serves better.</summary>
    public ulong[]? SetOf(int id, int documents)
    {
        var postings = Postings(IdRange.Single(id));
        if (postings.Length < documents / LeastPartOfSet)
        {
            return null;
        }

        // Two readers may make the same set at once: either will do.
        var sets = _sets ??= new ulong[]?[_values.Length];
        if (Volatile.Read(ref sets[id]) is { } known)
        {
            return known;
        }

        var set = new ulong[DocumentSet.Words(documents)];
        foreach (var document in postings)
        {
            DocumentSet.Add(set, document);
        }

        Volatile.Write(ref sets[id], set);
        return set;
    }

    /// <summary>The id of a value, or the complement of the first id that comes after it.</summary>
    public int Find(T value) => Array.BinarySearch(_values, value, _order);

    private (int[] Starts, int[] Postings) Invert()
    {
        var starts = new int[_values.Length + 1];
        foreach (var id in _documentIds.AsSpan())
        {
            if (id >= 0)
            {
                starts[id + 1]++;
            }
        }

        for (var id = 0; id < _values.Length; id++)
        {
            starts[id + 1] += starts[id];
        }

        var postings = new int[starts[^1]];
        var next = starts.AsSpan(0, _values.Length).ToArray();
        var documents = (_documentStarts?.Length ?? _documentIds.Length + 1) - 1;
        for (var document = 0; document < documents; document++)
        {
            foreach (var id in IdsOf(document))
            {
                postings[next[id]++] = document;
            }
        }

        return (starts, postings);
    }
}
