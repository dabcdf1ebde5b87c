namespace Passoparola.Cms.Infrastructure.PublishedContent;

/// <summary>
/// The items to refresh together. Whatever the collecting flow has started and not awaited still sees this when the
/// collection is over; then it takes no more, or what is added would never be refreshed.
/// </summary>
internal sealed class CollectedKeys
{
    private readonly Lock _gate = new();
    private HashSet<Guid>? _keys = [];

    public bool IsOver
    {
        get
        {
            lock (_gate)
            {
                return _keys is null;
            }
        }
    }

    /// <returns>Whether the collection still goes on.</returns>
    public bool TryAdd(Guid key)
    {
        lock (_gate)
        {
            _keys?.Add(key);
            return _keys is not null;
        }
    }

    /// <returns>What was added since the last time.</returns>
    public Guid[] Take()
    {
        lock (_gate)
        {
            Guid[] taken = [.. _keys ?? []];
            _keys?.Clear();
            return taken;
        }
    }

    public Guid[] End()
    {
        lock (_gate)
        {
            Guid[] taken = [.. _keys ?? []];
            _keys = null;
            return taken;
        }
    }
}
