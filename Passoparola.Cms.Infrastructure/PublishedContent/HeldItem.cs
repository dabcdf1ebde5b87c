using Passoparola.Cms.Infrastructure.PublishedContent.Items;

namespace Passoparola.Cms.Infrastructure.PublishedContent;

/// <summary>The place of one item in memory: its version always, the object readers work with while it is in use.</summary>
internal sealed class HeldItem(HeldVersion version, PublishedType type)
{
    private static long _lastStamp;

    private PublishedItem? _item;

    public HeldVersion Version => version;

    public PublishedType Type => type;

    /// <summary>Tells this place from every other there ever was: a changed item is held in a new one.</summary>
    public long Stamp { get; } = Interlocked.Increment(ref _lastStamp);

    /// <summary>Whether somebody read the item since the last look.</summary>
    public bool Used { get; set; }

    public PublishedItem? Item => Volatile.Read(ref _item);

    /// <summary>Gives the item all readers share from now on, and whether it is new.</summary>
    public PublishedItem Share(PublishedItem made, out bool isNew)
    {
        var present = Interlocked.CompareExchange(ref _item, made, null);
        isNew = present is null;
        return present ?? made;
    }

    public void Release() => Volatile.Write(ref _item, null);
}
