namespace Passoparola.Cms.Infrastructure.Changes;

/// <summary>
/// A number that changes whenever anything readers see may have changed: when a change is committed, and again when the
/// caches have followed it. What was read between two equal numbers, both settled, is one state of the site.
/// </summary>
internal sealed class ReadSideVersion
{
    private long _number = 1;
    private int _outstanding;

    public long Number => Volatile.Read(ref _number);

    /// <summary>Whether the caches have followed everything that is committed.</summary>
    public bool IsSettled => Volatile.Read(ref _outstanding) == 0;

    /// <param name="outstanding">How many changes are still to be followed.</param>
    public void Move(int outstanding)
    {
        Volatile.Write(ref _outstanding, outstanding);
        Interlocked.Increment(ref _number);
    }

    /// <summary>Something changed that is no change of the feed, such as a setting.</summary>
    public void Move() => Interlocked.Increment(ref _number);
}
