using Umbraco.Cms.Core.Models.PublishedContent;

namespace Passoparola.Cms.Infrastructure.PublishedContent.Reading;

/// <summary>Collects what this flow reads of what is published, until it is disposed.</summary>
public sealed class ReadsInProgress : IDisposable
{
    private readonly ReadTracker _tracker;
    private readonly ReadsInProgress? _outer;
    private readonly HashSet<PublishedRead> _items = [];
    private readonly long _structure;
    private bool _everything;

    internal ReadsInProgress(ReadTracker tracker, long structure)
    {
        _tracker = tracker;
        _structure = structure;
        _outer = tracker.Current;
        tracker.Set(this);
    }

    /// <summary>What was read so far.</summary>
    public CollectedReads Collected => new([.. _items], _structure, _everything);

    /// <summary>Ends the collection.</summary>
    public void Dispose() => _tracker.Set(_outer);

    /// <returns>Whether the item was not noted before.</returns>
    internal bool Add(PublishedItemType kind, Guid key, long stamp) => _items.Add(new PublishedRead(kind, key, stamp));

    /// <summary>Something was read that any change may change.</summary>
    internal void AddEverything() => _everything = true;
}
