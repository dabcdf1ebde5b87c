using System.Collections.Concurrent;
using Passoparola.Cms.Infrastructure.MediaFiles;
using Passoparola.Cms.Infrastructure.PublishedContent;

namespace Passoparola.Cms.Infrastructure.PublishedMedia;

/// <summary>Which files belong to media that readers see, by their address. In memory: asking it touches no database.</summary>
internal sealed class PublishedFiles(MediaFilePaths paths)
{
    private ConcurrentDictionary<string, HeldItem> _byPath = new(StringComparer.Ordinal);

    public bool Has(string path) => Volatile.Read(ref _byPath).ContainsKey(path);

    public void Reset(IEnumerable<HeldItem> items)
    {
        var fresh = new ConcurrentDictionary<string, HeldItem>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            Add(fresh, item);
        }

        Volatile.Write(ref _byPath, fresh);
    }

    public void Add(HeldItem item) => Add(_byPath, item);

    // Each upload has a path of its own. A newer state of the same item has taken the older one's place already.
    public void Remove(HeldItem item)
    {
        foreach (var path in Of(item))
        {
            _byPath.TryRemove(KeyValuePair.Create(path, item));
        }
    }

    private void Add(ConcurrentDictionary<string, HeldItem> byPath, HeldItem item)
    {
        foreach (var path in Of(item))
        {
            byPath[path] = item;
        }
    }

    private IEnumerable<string> Of(HeldItem item)
    {
        var properties = item.Type.Type.PropertyTypes.ToArray();
        foreach (var value in PackedValues.Unpack(item.Version.Values))
        {
            if (item.Type.PropertyIndexes.TryGetValue(value.PropertyTypeId, out var index)
                && index >= 0
                && paths.Of(properties[index].EditorAlias, value.Value) is { } path)
            {
                yield return path;
            }
        }
    }
}
