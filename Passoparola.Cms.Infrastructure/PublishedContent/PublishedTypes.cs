using System.Collections.Concurrent;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Infrastructure.PublishedContent;

/// <summary>
/// The content types as readers see them, all in memory. A cleared type is served as it was until it is made again,
/// which happens as soon as everything it is made of is fresh; items hold on to the type they were made with.
/// </summary>
internal sealed class PublishedTypes(
    Lazy<IContentTypeService> contentTypes,
    Lazy<IMediaTypeService> mediaTypes,
    Lazy<IPublishedContentTypeFactory> factory) : IPublishedContentTypeCache
{
    private readonly ConcurrentDictionary<int, PublishedType> _byId = [];
    private readonly ConcurrentDictionary<(bool IsMedia, Guid Key), int> _idByKey = [];
    private readonly ConcurrentDictionary<(bool IsMedia, string Alias), int> _idByAlias = [];
    private readonly ConcurrentDictionary<int, bool> _stale = [];

    public IPublishedContentType Get(PublishedItemType itemType, Guid key)
    {
        var isMedia = IsMedia(itemType);
        return _idByKey.TryGetValue((isMedia, key), out var id) && _byId.TryGetValue(id, out var known)
            ? known.Type
            : Add(isMedia ? mediaTypes.Value.Get(key) : contentTypes.Value.Get(key), itemType, key).Type;
    }

    public IPublishedContentType Get(PublishedItemType itemType, string alias)
    {
        var isMedia = IsMedia(itemType);
        return _idByAlias.TryGetValue((isMedia, Folded(alias)), out var id) && _byId.TryGetValue(id, out var known)
            ? known.Type
            : Add(isMedia ? mediaTypes.Value.Get(alias) : contentTypes.Value.Get(alias), itemType, alias).Type;
    }

    public IPublishedContentType Get(PublishedItemType itemType, int id) => Find(itemType, id).Type;

    public PublishedType Find(PublishedItemType itemType, int id) =>
        _byId.TryGetValue(id, out var known)
            ? known
            : Add(IsMedia(itemType) ? mediaTypes.Value.Get(id) : contentTypes.Value.Get(id), itemType, id);

    /// <summary>Makes again what was cleared.</summary>
    public void Remake()
    {
        foreach (var id in _stale.Keys)
        {
            if (_stale.TryRemove(id, out _) && _byId.TryGetValue(id, out var old))
            {
                Remake(old.Type);
            }
        }
    }

    /// <summary>Makes what is missing or was cleared, so that no reader has to.</summary>
    public void Load()
    {
        Remake();
        foreach (var contentType in contentTypes.Value.GetAll().Where(type => !_byId.ContainsKey(type.Id)))
        {
            Add(contentType, PublishedItemType.Content, contentType.Id);
        }

        foreach (var mediaType in mediaTypes.Value.GetAll().Where(type => !_byId.ContainsKey(type.Id)))
        {
            Add(mediaType, PublishedItemType.Media, mediaType.Id);
        }
    }

    public void ClearAll()
    {
        _stale.Clear();
        _byId.Clear();
        _idByKey.Clear();
        _idByAlias.Clear();
    }

    public void ClearContentType(int id) => _stale[id] = true;

    public void ClearDataType(int id) => _ = ClearByDataTypeId(id);

    public IEnumerable<IPublishedContentType> ClearByDataTypeId(int id)
    {
        var affected = _byId.Values
            .Select(held => held.Type)
            .Where(type => type.PropertyTypes.Any(property => property.DataType.Id == id))
            .ToArray();
        foreach (var type in affected)
        {
            ClearContentType(type.Id);
        }

        return affected;
    }

    private void Remake(IPublishedContentType old)
    {
        var isMedia = IsMedia(old.ItemType);
        IContentTypeComposition? contentType = isMedia ? mediaTypes.Value.Get(old.Id) : contentTypes.Value.Get(old.Id);
        if (contentType is null)
        {
            _byId.TryRemove(old.Id, out _);
            _idByKey.TryRemove((isMedia, old.Key), out _);
        }
        else
        {
            Add(contentType, old.ItemType, old.Id);
        }

        if (contentType is null || !string.Equals(contentType.Alias, old.Alias, StringComparison.OrdinalIgnoreCase))
        {
            _idByAlias.TryRemove((isMedia, Folded(old.Alias)), out _);
        }
    }

    private PublishedType Add(IContentTypeComposition? contentType, PublishedItemType itemType, object asked)
    {
        if (contentType is null)
        {
            throw new InvalidOperationException($"There is no {itemType} type '{asked}'.");
        }

        var made = PublishedType.Of(contentType, factory.Value);
        var isMedia = IsMedia(made.Type.ItemType);
        _byId[made.Type.Id] = made;
        _idByKey[(isMedia, made.Type.Key)] = made.Type.Id;
        _idByAlias[(isMedia, Folded(made.Type.Alias))] = made.Type.Id;
        return made;
    }

    private static bool IsMedia(PublishedItemType itemType) => itemType switch
    {
        PublishedItemType.Content or PublishedItemType.Element => false,
        PublishedItemType.Media => true,
        _ => throw new NotSupportedException($"There are no {itemType} types here."),
    };

    private static string Folded(string alias) => alias.ToLowerInvariant();
}
