using System.Collections.Concurrent;

namespace Passoparola.Cms.Infrastructure.PublishedContent;

/// <summary>
/// Bounds how many items keep their converted values: those not read for the longest time give them up first (a clock
/// with a second chance) and make them again from the packed version when next read.
/// </summary>
internal sealed class ItemsInUse(int capacity)
{
    private readonly ConcurrentQueue<HeldItem> _clock = [];
    private int _count;

    public void Add(HeldItem held)
    {
        _clock.Enqueue(held);
        if (Interlocked.Increment(ref _count) > capacity)
        {
            ReleaseOne();
        }
    }

    private void ReleaseOne()
    {
        // Bounded, so that one reader never pays for a whole turn of the clock.
        for (var look = 0; look < 16 && _clock.TryDequeue(out var held); look++)
        {
            if (held.Used && look < 15)
            {
                held.Used = false;
                _clock.Enqueue(held);
                continue;
            }

            held.Release();
            Interlocked.Decrement(ref _count);
            return;
        }
    }
}
