namespace Passoparola.Cms.Api.Delivery.Querying.Engine;

/// <summary>The numbers of one field in ascending order, each with the ordinal of its document. Immutable.</summary>
internal sealed class NumberColumn
{
    public static readonly NumberColumn Empty = new([], []);

    private readonly decimal[] _values;
    private readonly int[] _ordinals;

    private NumberColumn(decimal[] values, int[] ordinals)
    {
        _values = values;
        _ordinals = ordinals;
    }

    public NumberColumn With(List<(decimal Value, int Ordinal)> added)
    {
        added.Sort();
        var values = new decimal[_values.Length + added.Count];
        var ordinals = new int[values.Length];
        for (int at = 0, old = 0, next = 0; at < values.Length; at++)
        {
            var takeOld = next == added.Count || (old < _values.Length && _values[old] <= added[next].Value);
            (values[at], ordinals[at]) = takeOld ? (_values[old], _ordinals[old++]) : added[next++];
        }

        return new NumberColumn(values, ordinals);
    }

    public ReadOnlySpan<int> Within(NumberRange range) => Slice(range, out var start, out var end) ? _ordinals.AsSpan(start, end - start) : [];

    public int CountWithin(NumberRange range) => Slice(range, out var start, out var end) ? end - start : 0;

    private bool Slice(NumberRange range, out int start, out int end)
    {
        start = range.Low is { } low ? FirstAt(low, after: !range.LowIncluded) : 0;
        end = range.High is { } high ? FirstAt(high, after: range.HighIncluded) : _values.Length;
        return start < end;
    }

    private int FirstAt(decimal bound, bool after)
    {
        int low = 0, high = _values.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            var before = after ? _values[middle] <= bound : _values[middle] < bound;
            (low, high) = before ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
