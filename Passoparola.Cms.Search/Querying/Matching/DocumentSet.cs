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
