using System.Collections.Concurrent;
using System.Globalization;

namespace Passoparola.Cms.Infrastructure.PublishedContent;

/// <summary>Everything published of one kind, by key and by id. Replaced as a whole, or item by item.</summary>
internal sealed class HeldItems
{
    private readonly ConcurrentDictionary<Guid, HeldItem> _byKey;
    private readonly ConcurrentDictionary<int, HeldItem> _byId;

    public HeldItems(IEnumerable<HeldItem> items, int expected)
    {
        _byKey = new ConcurrentDictionary<Guid, HeldItem>(concurrencyLevel: 1, capacity: expected);
        _byId = new ConcurrentDictionary<int, HeldItem>(concurrencyLevel: 1, capacity: expected);
        foreach (var item in items)
        {
            Put(item);
        }
    }

    public int Count => _byKey.Count;

    public IEnumerable<HeldItem> All => _byKey.Select(pair => pair.Value);

    public HeldItem? Find(Guid key) => _byKey.GetValueOrDefault(key);

    public HeldItem? Find(int id) => _byId.GetValueOrDefault(id);

    public void Put(HeldItem item)
    {
        _byKey[item.Version.Key] = item;
        _byId[item.Version.Id] = item;
    }

    public bool Remove(Guid key)
    {
        if (!_byKey.TryRemove(key, out var removed))
        {
            return false;
        }

        _byId.TryRemove(KeyValuePair.Create(removed.Version.Id, removed));
        return true;
    }

    /// <summary>What lies under the item, however deep.</summary>
    public IEnumerable<HeldItem> Under(HeldItem item)
    {
        var start = string.Create(CultureInfo.InvariantCulture, $"{item.Version.Path},");
        return All.Where(other => other.Version.Path.StartsWith(start, StringComparison.Ordinal));
    }
}
