using System.Buffers;

namespace Passoparola.Cms.Search.Querying.Matching;

/// <summary>Working memory of one query over one segment, lent by the pool.</summary>
internal sealed class Scratch : IDisposable
{
    private readonly List<byte[]> _bytes = [];
    private readonly List<int[]> _numbers = [];
    private readonly List<ulong[]> _sets = [];

    /// <summary>As many zeroes as asked for, and some more.</summary>
    public byte[] Bytes(int count) => Lend(ArrayPool<byte>.Shared, _bytes, count);

    /// <inheritdoc cref="Bytes"/>
    public int[] Numbers(int count) => Lend(ArrayPool<int>.Shared, _numbers, count);

    /// <summary>A set without any of the documents.</summary>
    public Span<ulong> Set(int documents)
    {
        var words = DocumentSet.Words(documents);
        return Lend(ArrayPool<ulong>.Shared, _sets, words).AsSpan(0, words);
    }

    public void Dispose()
    {
        _sets.ForEach(each => ArrayPool<ulong>.Shared.Return(each));
        _sets.Clear();
        _bytes.ForEach(each => ArrayPool<byte>.Shared.Return(each));
        _numbers.ForEach(each => ArrayPool<int>.Shared.Return(each));
        _bytes.Clear();
        _numbers.Clear();
    }

    private static T[] Lend<T>(ArrayPool<T> pool, List<T[]> lent, int count)
    {
        var array = pool.Rent(count);
        Array.Clear(array);
        lent.Add(array);
        return array;
    }
}
