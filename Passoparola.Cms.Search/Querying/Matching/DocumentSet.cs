using System.Numerics;

namespace Passoparola.Cms.Search.Querying.Matching;

/// <summary>Goes through the documents of a set, a bit for each document of a segment, in ascending order.</summary>
internal ref struct DocumentSet(ReadOnlySpan<ulong> set)
{
    private readonly ReadOnlySpan<ulong> _set = set;
    private int _word = -1;
    private ulong _rest;

    public int Current { get; private set; }

    public static int Words(int documents) => (documents + 63) >> 6;

    public static bool Holds(ReadOnlySpan<ulong> set, int document) => (set[document >> 6] & (1UL << document)) != 0;

    public static void Add(Span<ulong> set, int document) => set[document >> 6] |= 1UL << document;

    public static void Remove(Span<ulong> set, int document) => set[document >> 6] &= ~(1UL << document);

    public static void RemoveRange(Span<ulong> set, int from, int to)
    {
        for (; from < to && (from & 63) != 0; from++)
        {
            Remove(set, from);
        }

        for (; from + 64 <= to; from += 64)
        {
            set[from >> 6] = 0;
        }

        for (; from < to; from++)
        {
            Remove(set, from);
        }
    }

    /// <summary>Takes out of a set what is not in another.</summary>
    public static void And(Span<ulong> set, ReadOnlySpan<ulong> other)
    {
        for (var word = 0; word < set.Length; word++)
        {
            set[word] &= other[word];
        }
    }

    public static int CountBoth(ReadOnlySpan<ulong> set, ReadOnlySpan<ulong> other)
    {
        var count = 0;
        for (var word = 0; word < set.Length; word++)
        {
            count += BitOperations.PopCount(set[word] & other[word]);
        }

        return count;
    }

    public static int Count(ReadOnlySpan<ulong> set)
    {
        var count = 0;
        foreach (var word in set)
        {
            count += BitOperations.PopCount(word);
        }

        return count;
    }

    public readonly DocumentSet GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_rest == 0)
        {
            if (++_word >= _set.Length)
            {
                return false;
            }

            _rest = _set[_word];
        }

        Current = (_word << 6) + BitOperations.TrailingZeroCount(_rest);
        _rest &= _rest - 1;
        return true;
    }
}
