namespace Passoparola.Cms.Search.Indexing.Segments;

/// <summary>Collects the values of one field, document by document in ascending order.</summary>
internal sealed class ValueColumnBuilder<T>(IComparer<T> order, IEqualityComparer<T> equality)
    where T : notnull
{
    private readonly Dictionary<T, int> _ids = new(equality);
    private readonly List<T> _values = [];
    private readonly List<int> _starts = [0];
    private readonly List<int> _held = [];
    private bool _someHoldSeveral;

    /// <summary>Adds a value to a document; one it holds already changes nothing.</summary>
    public void Add(int document, T value)
    {
        if (!_ids.TryGetValue(value, out var id))
        {
            _ids[value] = id = _values.Count;
            _values.Add(value);
        }

        StartUpTo(document);
        for (var at = _starts[document]; at < _held.Count; at++)
        {
            if (_held[at] == id)
            {
                return;
            }
        }

        _someHoldSeveral |= _held.Count > _starts[document];
        _held.Add(id);
    }

    /// <summary>The column; null when no document holds anything.</summary>
    public ValueColumn<T>? Build(int documents)
    {
        if (_values.Count == 0)
        {
            return null;
        }

        StartUpTo(documents);
        var values = _values.ToArray();
        var byValue = Enumerable.Range(0, values.Length).ToArray();
        Array.Sort(values, byValue, order);
        var rank = new int[values.Length];
        for (var place = 0; place < byValue.Length; place++)
        {
            rank[byValue[place]] = place;
        }

        int[] held = [.. _held.Select(id => rank[id])];
        return _someHoldSeveral
            ? new ValueColumn<T>(order, values, [.. _starts], held)
            : new ValueColumn<T>(order, values, null, OnePerDocument(held, documents));
    }

    private int[] OnePerDocument(int[] held, int documents)
    {
        var one = new int[documents];
        for (var document = 0; document < documents; document++)
        {
            one[document] = _starts[document] == _starts[document + 1] ? -1 : held[_starts[document]];
        }

        return one;
    }

    private void StartUpTo(int document)
    {
        while (_starts.Count <= document)
        {
            _starts.Add(_held.Count);
        }
    }
}
