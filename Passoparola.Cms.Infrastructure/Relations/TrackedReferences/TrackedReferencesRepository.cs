using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.DocumentTypes;
using Passoparola.Cms.Infrastructure.Entities;
using Passoparola.Cms.Infrastructure.Nodes;
using Passoparola.Cms.Infrastructure.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Passoparola.Cms.Infrastructure.Relations.TrackedReferences;

/// <summary>Answers what uses a thing, from the relations.</summary>
internal sealed class TrackedReferencesRepository(
    IAmbientDatabase database,
    CommittedState<RelationTypeList> types,
    StoredContentTypes contentTypes,
    EntitySlims slims) : ITrackedReferencesRepository
{
    private IQueryable<NodeRow> Nodes => database.Current.Set<NodeRow>().AsNoTracking().Where(node => !node.IsReserved);

    public IEnumerable<RelationItemModel> GetPagedRelationsForItem(
        Guid key, long skip, long take, bool filterMustBeIsDependency, out long totalRecords)
    {
        var users =
            from usage in Usages(filterMustBeIsDependency)
            join used in Nodes on usage.UsedId equals used.Id
            join node in Nodes on usage.UserId equals node.Id
            where used.Key == key
            select new UsedNode { Node = node, RelationTypeId = usage.RelationTypeId };
        return Page(users, skip, take, out totalRecords);
    }

    public IEnumerable<RelationItemModel> GetPagedRelationsForRecycleBin(
        Guid objectTypeKey, long skip, long take, bool filterMustBeIsDependency, out long totalRecords) =>
        Page(
            Used(Nodes.Where(node => node.Trashed && node.ObjectType == objectTypeKey), filterMustBeIsDependency),
            skip,
            take,
            out totalRecords);

    public IEnumerable<RelationItemModel> GetPagedItemsWithRelations(
        ISet<Guid> keys, long skip, long take, bool filterMustBeIsDependency, out long totalRecords)
    {
        Guid[] wanted = [.. keys];
        return Page(Used(Nodes.Where(node => wanted.Contains(node.Key)), filterMustBeIsDependency), skip, take, out totalRecords);
    }

    public IEnumerable<RelationItemModel> GetPagedDescendantsInReferences(
        Guid parentKey, long skip, long take, bool filterMustBeIsDependency, out long totalRecords)
    {
        var path = Nodes.Where(node => node.Key == parentKey).Select(node => node.Path).SingleOrDefault();
        if (path is null)
        {
            totalRecords = 0;
            return [];
        }

        var below = $"{path},";
        return Page(Used(Nodes.Where(node => node.Path.StartsWith(below)), filterMustBeIsDependency), skip, take, out totalRecords);
    }

    public Task<PagedModel<Guid>> GetPagedNodeKeysWithDependantReferencesAsync(
        ISet<Guid> keys, Guid nodeObjectTypeId, long skip, long take)
    {
        Guid[] wanted = [.. keys];
        var usages = Usages(dependenciesOnly: true);
        var used = Nodes
            .Where(node => node.ObjectType == nodeObjectTypeId && wanted.Contains(node.Key) && usages.Any(usage => usage.UsedId == node.Id));
        var total = used.LongCount();
        var page = used.OrderBy(node => node.Id).Select(node => node.Key).Skip((int)skip).Take((int)take).ToArray();
        return Task.FromResult(new PagedModel<Guid>(total, page));
    }

    private IQueryable<UsedNode> Used(IQueryable<NodeRow> nodes, bool dependenciesOnly) =>
        from node in nodes
        join usage in Usages(dependenciesOnly) on node.Id equals usage.UsedId
        select new UsedNode { Node = node, RelationTypeId = usage.RelationTypeId };

    // A relation says that its parent uses its child; one that goes both ways says it the other way round as well.
    private IQueryable<Usage> Usages(bool dependenciesOnly)
    {
        var relations = database.Current.Set<RelationRow>().AsNoTracking().Where(row => row.ParentId != null);
        if (dependenciesOnly)
        {
            var dependencies = IdsOf(type => type.IsDependency);
            relations = relations.Where(row => dependencies.Contains(row.RelationTypeId));
        }

        var bothWays = IdsOf(type => type.IsBidirectional);
        return relations
            .Select(row => new Usage { UsedId = row.ChildId, UserId = row.ParentId!.Value, RelationTypeId = row.RelationTypeId })
            .Concat(relations.Where(row => bothWays.Contains(row.RelationTypeId))
                .Select(row => new Usage { UsedId = row.ParentId!.Value, UserId = row.ChildId, RelationTypeId = row.RelationTypeId }));
    }

    private int[] IdsOf(Func<RelationTypeRow, bool> filter) => [.. types.Value.All.Where(filter).Select(type => type.Id)];

    private RelationItemModel[] Page(IQueryable<UsedNode> used, long skip, long take, out long totalRecords)
    {
        var distinct = used.Select(row => new { row.Node.Id, row.Node.Name, row.RelationTypeId }).Distinct();
        totalRecords = distinct.LongCount();
        var page = distinct
            .OrderBy(row => row.Name).ThenBy(row => row.Id).ThenBy(row => row.RelationTypeId)
            .Skip((int)skip)
            .Take((int)Math.Min(take, int.MaxValue))
            .ToArray();
        int[] ids = [.. page.Select(row => row.Id).Distinct()];
        var entities = slims.From([.. Nodes.Where(node => ids.Contains(node.Id))]).ToDictionary(entity => entity.Id);
        return [.. page.Select(row => ToItem(entities[row.Id], types.Value.ById[row.RelationTypeId]))];
    }

    private RelationItemModel ToItem(IEntitySlim entity, RelationTypeRow type)
    {
        var content = entity as IContentEntitySlim;
        return new RelationItemModel
        {
            NodeKey = entity.Key,
            NodeName = entity.Name,
            NodeType = ObjectTypes.GetUdiType(entity.NodeObjectType),
            NodePublished = (entity as IPublishableContentEntitySlim)?.Published,
            ContentTypeKey = content?.ContentTypeKey ?? Guid.Empty,
            ContentTypeAlias = content?.ContentTypeAlias,
            ContentTypeIcon = content?.ContentTypeIcon,
            ContentTypeName = content is null ? null : contentTypes.Current.Find(content.ContentTypeKey)?.Name,
            RelationTypeName = type.Name,
            RelationTypeIsBidirectional = type.IsBidirectional,
            RelationTypeIsDependency = type.IsDependency,
        };
    }
}
