using Passoparola.Cms.Infrastructure.Querying;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.DocumentTypes;

/// <summary>What document types and media types have in common.</summary>
internal abstract class ContentTypeRepositoryBase<TItem>(
    StoredContentTypes stored, ContentTypeStorage storage, TypedContent content, Guid objectType) : IContentTypeRepositoryBase<TItem>
    where TItem : class, IContentTypeComposition
{
    protected StoredContentTypes Stored => stored;

    /// <summary>Shared models: they are read here and never given away.</summary>
    protected IEnumerable<TItem> Shared => stored.Current.All.OfType<TItem>();

    public TItem? Get(int id) => Copy(stored.Current.Find(id) as TItem);

    public TItem? Get(Guid id) => Copy(stored.Current.Find(id) as TItem);

    public TItem? Get(string alias) =>
        Copy(Shared.FirstOrDefault(type => string.Equals(type.Alias, alias, StringComparison.OrdinalIgnoreCase)));

    public IEnumerable<TItem> GetMany(params int[]? ids) =>
        Copies(ids is { Length: > 0 } ? Shared.Where(type => ids.Contains(type.Id)) : Shared);

    public IEnumerable<TItem> GetMany(params Guid[]? ids) =>
        Copies(ids is { Length: > 0 } ? Shared.Where(type => ids.Contains(type.Key)) : Shared);

    // Core's queries only read, so the shared models may answer them.
    public IEnumerable<TItem> Get(IQuery<TItem> query) => Copies(Shared.Where(query));

    public int Count(IQuery<TItem>? query) => Shared.Where(query).Count();

    public bool Exists(int id) => stored.Current.Find(id) is TItem;

    public bool Exists(Guid id) => stored.Current.Find(id) is TItem;

    public void Save(TItem entity)
    {
        storage.Save(entity, objectType);
        entity.ResetDirtyProperties();
    }

    public void Delete(TItem entity) =>
        storage.Delete([entity, .. Shared.Where(type => type.Path.StartsWith($"{entity.Path},", StringComparison.Ordinal))]);

    // Core passes no container for the root, whatever the contract says.
    public IEnumerable<MoveEventInfo<TItem>> Move(TItem moving, EntityContainer? container)
    {
        var below = Copies(Shared.Where(type => type.Path.StartsWith($"{moving.Path},", StringComparison.Ordinal)).OrderBy(type => type.Level));
        List<MoveEventInfo<TItem>> moved = [new(moving, moving.Path, container?.Key)];
        moving.ParentId = container?.Id ?? Constants.System.Root;
        Save(moving);
        foreach (var type in below)
        {
            moved.Add(new MoveEventInfo<TItem>(type, type.Path, stored.Current.Find(type.ParentId)?.Key));
            Save(type);
        }

        return moved;
    }

    public string GetUniqueAlias(string alias)
    {
        var taken = stored.Current.All.Select(type => type.Alias).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var unique = alias;
        for (var number = 1; taken.Contains(unique); number++)
        {
            unique = $"{alias}{number}";
        }

        return unique;
    }

    public bool HasContainerInPath(string contentPath) => HasContainerInPath(contentPath.GetIdsFromPathReversed());

    public bool HasContainerInPath(params int[] ids) =>
        content.TypesOf(ids).Any(id => stored.Current.Find(id)?.ListView is not null);

    public bool HasContentNodes(int id) => content.Any(id);

    public IEnumerable<Guid> GetAllowedParentKeys(Guid key) =>
        [.. Shared.Where(type => type.AllowedContentTypes?.Any(child => child.Key == key) == true).Select(type => type.Key)];

    protected static TItem[] Copies(IEnumerable<TItem> types) => [.. types.Select(type => Copy(type)!)];

    // Services change what they are given.
    private static TItem? Copy(TItem? type) => (TItem?)type?.DeepClone();
}
