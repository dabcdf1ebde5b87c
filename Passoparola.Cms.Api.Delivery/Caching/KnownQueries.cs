using System.Collections.Concurrent;

namespace Passoparola.Cms.Api.Delivery.Caching;

/// <summary>
/// The canonical form of queries that were understood, by how they were written: a query that comes again is not parsed
/// again. Bounded; when it is full it begins anew.
/// </summary>
internal sealed class KnownQueries
{
    public const int Capacity = 4096;
    public const int LongestRemembered = 512;

    private readonly ConcurrentDictionary<(AnswerKind Kind, string Written), string> _canonical = new();
    private int _count;

    public int Count => Volatile.Read(ref _count);

    /// <returns>Null when the query was not seen yet, or was not understood.</returns>
    public string? Find(AnswerKind kind, string written) =>
        written.Length > LongestRemembered ? null : _canonical.GetValueOrDefault((kind, written));

    public void Remember(AnswerKind kind, string written, string canonical)
    {
        if (written.Length > LongestRemembered || !_canonical.TryAdd((kind, written), canonical))
        {
            return;
        }

        if (Interlocked.Increment(ref _count) > Capacity)
        {
            Volatile.Write(ref _count, 0);
            _canonical.Clear();
        }
    }
}
