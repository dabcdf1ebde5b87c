using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Nodes;
using Passoparola.Cms.Infrastructure.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Passoparola.Cms.Infrastructure.Containers;

/// <summary>The folders of one kind of type. A folder is a node and nothing else.</summary>
internal class ContainerRepository(IAmbientDatabase database, INodes nodes, Guid containedObjectType) : IEntityContainerRepository
{
    private readonly Guid _objectType = EntityContainer.GetContainerObjectType(containedObjectType);

    private IQueryable<NodeRow> Rows =>
        database.Current.Set<NodeRow>().AsNoTracking().Where(row => row.ObjectType == _objectType && !row.IsReserved);

    public EntityContainer? Get(int id) => ToContainer(Rows.SingleOrDefault(row => row.Id == id));

    public EntityContainer? Get(Guid id) => ToContainer(Rows.SingleOrDefault(row => row.Key == id));

    public IEnumerable<EntityContainer> Get(string name, int level) =>
        ToContainers(Rows.Where(row => row.Name == name && row.Level == level));

    public IEnumerable<EntityContainer> GetMany(params int[]? ids) =>
        ToContainers(ids is { Length: > 0 } ? Rows.Where(row => ids.Contains(row.Id)) : Rows);

    public bool Exists(int id) => Rows.Any(row => row.Id == id);

    public bool HasDuplicateName(Guid parentKey, string name) =>
        HasDuplicateName(parentKey == Guid.Empty ? Constants.System.Root : nodes.Find(parentKey)?.Id ?? Constants.System.Root, name);

    public bool HasDuplicateName(int parentId, string name)
    {
        var lowered = name.ToLowerInvariant();
        return Rows.Where(row => row.ParentId == parentId).Select(row => row.Name)
            .AsEnumerable()
            // SQLite lowers only ASCII letters.
            .Any(sibling => sibling?.ToLowerInvariant() == lowered);
    }

    public void Save(EntityContainer entity)
    {
        if (entity.ContainedObjectType != containedObjectType)
        {
            throw new InvalidOperationException($"The folder '{entity.Name}' holds another kind of thing.");
        }

        if (entity.HasIdentity)
        {
            nodes.UpdateNode(entity);
        }
        else
        {
            nodes.InsertNode(entity, _objectType);
        }

        entity.ResetDirtyProperties();
    }

    public void Delete(EntityContainer entity) => nodes.Delete([entity.Id]);

    private EntityContainer[] ToContainers(IQueryable<NodeRow> rows) =>
        [.. rows.OrderBy(row => row.Level).ThenBy(row => row.SortOrder).AsEnumerable().Select(row => ToContainer(row)!)];

    private EntityContainer? ToContainer(NodeRow? row)
    {
        if (row is null)
        {
            return null;
        }

        var container = new EntityContainer(containedObjectType);
        row.CopyTo(container);
        container.ResetDirtyProperties(false);
        return container;
    }
}
