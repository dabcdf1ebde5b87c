using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.Nodes;

/// <summary>The node of a type, a data type or a folder: it follows the entity's name and parent.</summary>
internal static class TreeEntityNodes
{
    /// <summary>Gives the new entity its id and its place after its last sibling.</summary>
    /// <exception cref="InvalidOperationException">The parent does not exist, or the key names another thing.</exception>
    public static void InsertNode(this INodes nodes, IUmbracoEntity entity, Guid objectType)
    {
        entity.AddingEntity();
        entity.SortOrder = nodes.NextSortOrder(objectType, entity.ParentId);
        var row = new NodeRow { Key = entity.Key, ObjectType = objectType, CreatorId = entity.CreatorId, CreateDate = entity.CreateDate };
        var parent = nodes.FindParent(entity.ParentId);
        row.Place(entity, parent?.Path ?? Constants.System.RootString, parent);
        nodes.Insert([row]);
        entity.Id = row.Id;
        entity.Path = row.Path;
        entity.Level = row.Level;
    }

    /// <summary>Stores a changed name or parent. What stands below the entity keeps its stored path: move that as well.</summary>
    /// <exception cref="InvalidOperationException">The entity or its parent does not exist.</exception>
    public static void UpdateNode(this INodes nodes, IUmbracoEntity entity)
    {
        entity.UpdatingEntity();
        var row = nodes.Find(entity.Id)
            ?? throw new InvalidOperationException($"Nothing is stored with the id {entity.Id}.");
        var parent = nodes.FindParent(entity.ParentId);
        row.Place(entity, $"{parent?.Path ?? Constants.System.RootString},{entity.Id}", parent);
        nodes.Update(row);
        entity.Path = row.Path;
        entity.Level = row.Level;
    }

    /// <summary>Gives a model what its node knows.</summary>
    public static void CopyTo(this NodeRow row, ITreeEntity entity)
    {
        entity.Id = row.Id;
        entity.Key = row.Key;
        entity.Name = row.Name;
        entity.ParentId = row.ParentId;
        entity.Level = row.Level;
        entity.Path = row.Path;
        entity.SortOrder = row.SortOrder;
        entity.CreatorId = row.CreatorId;
        entity.CreateDate = row.CreateDate;
        entity.UpdateDate = row.UpdateDate;
    }

    private static void Place(this NodeRow row, IUmbracoEntity entity, string path, NodeRow? parent)
    {
        row.Name = entity.Name;
        row.ParentId = entity.ParentId;
        row.SortOrder = entity.SortOrder;
        row.UpdateDate = entity.UpdateDate;
        row.Path = path;
        row.Level = (parent?.Level ?? 0) + 1;
    }

    private static NodeRow? FindParent(this INodes nodes, int parentId) =>
        parentId == Constants.System.Root
            ? null
            : nodes.Find(parentId) ?? throw new InvalidOperationException($"There is no parent with the id {parentId}.");
}
