using System.Globalization;
using Passoparola.Cms.Api.Management.Parameters;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;

namespace Passoparola.Cms.Api.Management.ContentTypes.Tree;

/// <summary>
/// The tree of one kind of type, folders before types and both by name. A site has few types and holds them in memory: the
/// tree is made anew for each question.
/// </summary>
internal sealed class TypeTree<TItem>
{
    private static readonly StringComparer ByName = StringComparer.Create(CultureInfo.GetCultureInfo("it-IT"), ignoreCase: true);

    private readonly Dictionary<int, IUmbracoEntity> _byId;
    private readonly Dictionary<Guid, IUmbracoEntity> _byKey;
    private readonly ILookup<int, IUmbracoEntity> _children;
    private readonly Func<IUmbracoEntity, TypePlace, TItem> _show;

    /// <param name="entities">Types, and the folders among them as <see cref="EntityContainer"/>.</param>
    public TypeTree(IEnumerable<IUmbracoEntity> entities, bool foldersOnly, Func<IUmbracoEntity, TypePlace, TItem> show)
    {
        var shown = entities.Where(entity => !foldersOnly || entity is EntityContainer).ToArray();
        _byId = shown.ToDictionary(entity => entity.Id);
        _byKey = shown.ToDictionary(entity => entity.Key);
        _children = shown.OrderBy(entity => entity is not EntityContainer).ThenBy(entity => entity.Name, ByName).ToLookup(entity => entity.ParentId);
        _show = show;
    }

    public PagedResponse<TItem> Root(Paging paging) => Page(Constants.System.Root, paging);

    public PagedResponse<TItem> Children(Guid? parent, Paging paging) =>
        parent is { } key && _byKey.TryGetValue(key, out var found) ? Page(found.Id, paging) : new PagedResponse<TItem>(0, []);

    /// <returns>From the root to the item itself.</returns>
    public TItem[] Ancestors(Guid? descendant)
    {
        var path = new Stack<IUmbracoEntity>();
        var entity = descendant is { } key ? _byKey.GetValueOrDefault(key) : null;
        while (entity is not null)
        {
            path.Push(entity);
            entity = _byId.GetValueOrDefault(entity.ParentId);
        }

        return [.. path.Select(Show)];
    }

    public SubsetResponse<TItem> Siblings(SiblingWindow window)
    {
        if (window.Target?.Value is not { } key || !_byKey.TryGetValue(key, out var target))
        {
            return new SubsetResponse<TItem>(0, 0, []);
        }

        var siblings = _children[target.ParentId].ToArray();
        var at = Array.IndexOf(siblings, target);
        var first = Math.Max(0, at - (window.Before ?? 0));
        var shown = siblings.Skip(first).Take(at - first + 1 + (window.After ?? 0)).ToArray();
        return new SubsetResponse<TItem>(first, siblings.Length - first - shown.Length, [.. shown.Select(Show)]);
    }

    private PagedResponse<TItem> Page(int parentId, Paging paging)
    {
        var children = _children[parentId].ToArray();
        return new PagedResponse<TItem>(
            children.Length, [.. children.Skip(paging.SkipOrDefault).Take(paging.TakeOrDefault).Select(Show)]);
    }

    private TItem Show(IUmbracoEntity entity) =>
        _show(entity, new TypePlace(ReferenceById.Of(_byId.GetValueOrDefault(entity.ParentId)?.Key), _children[entity.Id].Any()));
}

/// <summary>Where a type or folder stands.</summary>
internal readonly record struct TypePlace(ReferenceById? Parent, bool HasChildren);
