using Passoparola.Cms.Infrastructure.Changes;
using Passoparola.Cms.Infrastructure.PublishedContent.Items;
using Passoparola.Cms.Infrastructure.PublishedContent.Reading;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Passoparola.Cms.Infrastructure.PublishedContent;

/// <summary>
/// Everything readers may see of one kind of item, in memory. Reading touches no database. Whoever refreshes an item
/// reads what is committed at that moment and replaces the item in one step.
/// </summary>
internal abstract class PublishedStore(PublishedItemType itemType, IHeldVersions versions, PublishedStoreParts parts)
    : IRefreshCollector
{
    private readonly Lock _gate = new();
    private readonly ItemsInUse _inUse = new(parts.ItemsInUse);
    private readonly AsyncLocal<CollectedKeys?> _collecting = new();
    private HeldItems? _held;

    /// <summary>Whether everything is in memory. Until then readers are served from the database.</summary>
    public bool IsLoaded => _held is not null;

    public int Count => _held?.Count ?? 0;

    public void Load()
    {
        lock (_gate)
        {
            using var scope = parts.Scopes.CreateCoreScope(autoComplete: true);
            // The old items are served until the new ones are whole.
            var loaded = new HeldItems(versions.All().Select(Hold), Count);
            Volatile.Write(ref _held, loaded);
            Loaded(loaded);
        }
    }

    public PublishedItem? Get(Guid key) => Readable() is { } held
        ? Live(Noted(key, held.Find(key), held))
        : Live(ReadThrough(() => versions.Find([key]) is [var version, ..] ? version : null));

    public PublishedItem? Get(int id) => Readable() is { } held
        ? Live(Noted(held.Find(id), held))
        : Live(ReadThrough(() => versions.Find(id)));

    /// <summary>The version readers see, without it being used.</summary>
    public HeldVersion? Find(Guid key) => Volatile.Read(ref _held)?.Find(key)?.Version;

    /// <summary>Tells which state of the item readers see; 0 when they see none.</summary>
    public long StampOf(Guid key) => Volatile.Read(ref _held)?.Find(key)?.Stamp ?? 0;

    public bool Has(int id) => Readable() is { } held
        ? Noted(held.Find(id), held) is not null
        : ReadThrough(() => versions.Find(id)) is not null;

    public IEnumerable<PublishedItem> OfType(int contentTypeId)
    {
        parts.Reads.Current?.AddEverything();
        var items = Readable()?.All.Where(item => item.Version.ContentTypeId == contentTypeId)
            ?? throw new InvalidOperationException("The published items are not loaded yet.");
        return items.OrderBy(item => item.Version.Level).ThenBy(item => item.Version.SortOrder).Select(item => Live(item)!);
    }

    /// <summary>Every item readers see, as it is held.</summary>
    public IEnumerable<HeldVersion> Versions => Readable()?.All.Select(item => item.Version) ?? [];

    public IDisposable Collect() => new Collection(this);

    /// <summary>Makes the refreshes collected so far.</summary>
    public void Flush()
    {
        if (_collecting.Value?.Take() is { Length: > 0 } keys)
        {
            RefreshNow(keys);
        }
    }

    /// <summary>Shows the item as it is committed now; it disappears when readers may not see it any more.</summary>
    public void Refresh(Guid key)
    {
        if (_collecting.Value?.TryAdd(key) != true)
        {
            RefreshNow([key]);
        }
    }

    /// <summary>Reads all items of the types again and shows them with the types as they are now.</summary>
    public void RefreshTypes(IReadOnlyCollection<int> contentTypeIds)
    {
        parts.Types.Remake();
        lock (_gate)
        {
            if (_held is not { } held)
            {
                return;
            }

            using var scope = parts.Scopes.CreateCoreScope(autoComplete: true);
            var fresh = versions.OfTypes(contentTypeIds).Select(Hold).ToArray();
            var keys = fresh.Select(item => item.Version.Key).ToHashSet();
            var gone = held.All
                .Where(item => contentTypeIds.Contains(item.Version.ContentTypeId) && !keys.Contains(item.Version.Key))
                .ToArray();
            Replace(held, fresh, gone);
        }
    }

    /// <summary>Forgets converted values, and shows the items with their types as they are now.</summary>
    /// <param name="contentTypeIds">The types concerned; <c>null</c> for all.</param>
    public void ForgetConverted(IReadOnlyCollection<int>? contentTypeIds = null)
    {
        parts.Types.Remake();
        lock (_gate)
        {
            if (_held is { } held)
            {
                var concerned = held.All
                    .Where(item => contentTypeIds?.Contains(item.Version.ContentTypeId) ?? true)
                    .Select(item => Hold(item.Version))
                    .ToArray();
                Replace(held, concerned, []);
            }
        }
    }

    private void RefreshNow(Guid[] keys)
    {
        lock (_gate)
        {
            // What is not loaded yet will be loaded from what is committed by then.
            if (_held is not { } held)
            {
                return;
            }

            using var scope = parts.Scopes.CreateCoreScope(autoComplete: true);
            var fresh = versions.Find(keys).Select(version => HeldAlready(held, version) ?? Hold(version)).ToDictionary(item => item.Version.Key);
            var gone = keys.Where(key => !fresh.ContainsKey(key)).Select(held.Find).OfType<HeldItem>().ToArray();
            Replace(held, fresh.Values, [.. gone, .. gone.SelectMany(held.Under).Where(item => !fresh.ContainsKey(item.Version.Key))]);
        }
    }

    /// <summary>All items were replaced at once. Comes one at a time, like the other two.</summary>
    protected virtual void Loaded(HeldItems held)
    {
    }

    /// <summary>Readers see this state of an item from now on.</summary>
    protected virtual void Shown(HeldItem item)
    {
    }

    /// <summary>Readers do not see this state of an item any more.</summary>
    protected virtual void Gone(HeldItem item)
    {
    }

    private void Replace(HeldItems held, IEnumerable<HeldItem> fresh, IEnumerable<HeldItem> gone)
    {
        foreach (var item in gone.ToArray())
        {
            held.Remove(item.Version.Key);
            Gone(item);
        }

        foreach (var item in fresh)
        {
            var before = held.Find(item.Version.Key);
            held.Put(item);
            Shown(item);
            if (before is not null && before != item)
            {
                Gone(before);
            }
        }
    }

    // Editors save drafts all day: what readers see of them stays as it is, and so does what was made from it.
    private HeldItem? HeldAlready(HeldItems held, HeldVersion version) =>
        held.Find(version.Key) is { } present
        && present.Version.IsSameAs(version)
        && ReferenceEquals(present.Type, parts.Types.Find(itemType, version.ContentTypeId))
            ? present
            : null;

    private HeldItem? Noted(Guid key, HeldItem? item, HeldItems held)
    {
        if (parts.Reads.Current is { } reads)
        {
            Note(reads, key, item, held);
        }

        return item;
    }

    private HeldItem? Noted(HeldItem? item, HeldItems held)
    {
        if (parts.Reads.Current is { } reads)
        {
            if (item is null)
            {
                // An id that nothing has: whatever comes may have it.
                reads.AddEverything();
            }
            else
            {
                Note(reads, item.Version.Key, item, held);
            }
        }

        return item;
    }

    private void Note(ReadsInProgress reads, Guid key, HeldItem? item, HeldItems held)
    {
        if (!reads.Add(itemType, key, item?.Stamp ?? 0) || item is null)
        {
            return;
        }

        // Addresses are made of the segments of everything above.
        foreach (var ancestor in item.Version.AncestorIds().Select(held.Find).OfType<HeldItem>())
        {
            reads.Add(itemType, ancestor.Version.Key, ancestor.Stamp);
        }
    }

    private HeldItem Hold(HeldVersion version) => new(version, parts.Types.Find(itemType, version.ContentTypeId));

    private HeldItems? Readable()
    {
        Flush();
        return Volatile.Read(ref _held);
    }

    private HeldItem? ReadThrough(Func<HeldVersion?> read)
    {
        using var scope = parts.Scopes.CreateCoreScope(autoComplete: true);
        return read() is { } version ? Hold(version) : null;
    }

    private PublishedItem? Live(HeldItem? held)
    {
        if (held is null)
        {
            return null;
        }

        if (!held.Used)
        {
            held.Used = true;
        }

        if (held.Item is { } live)
        {
            return live;
        }

        var item = held.Share(new PublishedItem(held.Version, held.Type, parts.Surroundings), out var isNew);
        if (isNew)
        {
            _inUse.Add(held);
        }

        return item;
    }

    private sealed class Collection : IDisposable
    {
        private readonly PublishedStore _store;
        private readonly CollectedKeys? _own;

        public Collection(PublishedStore store)
        {
            _store = store;
            if (store._collecting.Value is not { IsOver: false })
            {
                store._collecting.Value = _own = new CollectedKeys();
            }
        }

        public void Dispose()
        {
            if (_own is not null)
            {
                _store._collecting.Value = null;
                if (_own.End() is { Length: > 0 } keys)
                {
                    _store.RefreshNow(keys);
                }
            }
        }
    }
}
