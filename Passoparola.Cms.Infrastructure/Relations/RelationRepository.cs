using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Entities;
using Passoparola.Cms.Infrastructure.Nodes;
using Passoparola.Cms.Infrastructure.Querying;
using Passoparola.Cms.Infrastructure.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.Relations;

internal sealed class RelationRepository(
    IAmbientDatabase database,
    CommittedState<RelationTypeList> types,
    EntitySlims slims) : IRelationRepository
{
    private IQueryable<RelationRow> Rows => database.Current.Set<RelationRow>().AsNoTracking();

    private IQueryable<NodeRow> Nodes => database.Current.Set<NodeRow>().AsNoTracking();

    public IRelation? Get(int id) => Read(Rows.Where(row => row.Id == id)).SingleOrDefault();

    public IEnumerable<IRelation> GetMany(params int[]? ids) =>
        Read(ids is null or [] ? Rows : Rows.Where(row => ids.Contains(row.Id)));

    public bool Exists(int id) => Rows.Any(row => row.Id == id);

    public IEnumerable<IRelation> Get(IQuery<IRelation> query) => Read(Matching(query).OrderBy(row => row.Id));

    public int Count(IQuery<IRelation>? query) => Matching(query).Count();

    public IEnumerable<IRelation> GetPagedRelationsByQuery(
        IQuery<IRelation>? query, long pageIndex, int pageSize, out long totalRecords, Ordering? ordering)
    {
        var rows = Matching(query);
        totalRecords = rows.LongCount();
        return Read(RelationOrder.Apply(rows, ordering).Skip((int)Math.Min(pageIndex * pageSize, int.MaxValue)).Take(pageSize));
    }

    public IEnumerable<IUmbracoEntity> GetPagedParentEntitiesByChildId(
        int childId, long pageIndex, int pageSize, out long totalRecords, params Guid[] entityTypes) =>
        Page(Rows.Where(row => row.ChildId == childId).Select(row => row.ParentId), entityTypes, (pageIndex, pageSize), out totalRecords);

    public IEnumerable<IUmbracoEntity> GetPagedChildEntitiesByParentId(
        int parentId, long pageIndex, int pageSize, out long totalRecords, params Guid[] entityTypes) =>
        Page(Rows.Where(row => row.ParentId == parentId).Select(row => (int?)row.ChildId), entityTypes, (pageIndex, pageSize), out totalRecords);

    public Task<PagedModel<IRelation>> GetPagedByChildKeyAsync(Guid childKey, int skip, int take, string? relationTypeAlias)
    {
        var childIds = Nodes.Where(node => node.Key == childKey).Select(node => node.Id);
        var rows = Rows.Where(row => childIds.Contains(row.ChildId));
        if (relationTypeAlias is not null)
        {
            var typeIds = IdsOf([relationTypeAlias]);
            rows = rows.Where(row => typeIds.Contains(row.RelationTypeId));
        }

        var total = rows.LongCount();
        return Task.FromResult(new PagedModel<IRelation>(total, Read(rows.OrderBy(row => row.Id).Skip(skip).Take(take))));
    }

    public void Save(IRelation entity) => Save([entity]);

    public void Save(IEnumerable<IRelation> relations)
    {
        var context = database.Writing;
        List<(IRelation Relation, RelationRow Row)> stored = [];
        foreach (var relation in relations)
        {
            if (relation.HasIdentity)
            {
                relation.UpdatingEntity();
            }
            else
            {
                relation.AddingEntity();
            }

            var row = relation.ToRow();
            context.Entry(row).State = relation.HasIdentity ? EntityState.Modified : EntityState.Added;
            stored.Add((relation, row));
        }

        context.SaveChanges();
        context.ChangeTracker.Clear();
        foreach (var (relation, row) in stored)
        {
            relation.Id = row.Id;
            relation.ResetDirtyProperties();
        }
    }

    public void SaveBulk(IEnumerable<ReadOnlyRelation> relations)
    {
        var rows = database.Writing.Rows;
        var isKnown = relations.ToLookup(relation => relation.HasIdentity, RelationMapping.ToRow);
        rows.Insert([.. isKnown[false]]);
        foreach (var row in isKnown[true])
        {
            rows.Update(row);
        }
    }

    public void Delete(IRelation entity) =>
        database.Writing.Set<RelationRow>().Where(row => row.Id == entity.Id).ExecuteDelete();

    public void DeleteByParent(int parentId, params string[] relationTypeAliases)
    {
        var parent = RelationMapping.ToRowParent(parentId);
        var rows = database.Writing.Set<RelationRow>().Where(row => row.ParentId == parent);
        if (relationTypeAliases.Length > 0)
        {
            var typeIds = IdsOf(relationTypeAliases);
            rows = rows.Where(row => typeIds.Contains(row.RelationTypeId));
        }

        rows.ExecuteDelete();
    }

    private int[] IdsOf(string[] aliases) =>
        [.. types.Value.All.Where(type => aliases.Contains(type.Alias)).Select(type => type.Id)];

    private IQueryable<RelationRow> Matching(IQuery<IRelation>? query) => RowPredicate<IRelation, RelationRow>.Apply(Rows, query);

    private IReadOnlyList<IEntitySlim> Page(
        IQueryable<int?> ids, Guid[] entityTypes, (long Index, int Size) page, out long totalRecords)
    {
        var nodes = Nodes.Where(node => ids.Contains(node.Id));
        if (entityTypes.Length > 0)
        {
            nodes = nodes.Where(node => entityTypes.Contains(node.ObjectType));
        }

        totalRecords = nodes.LongCount();
        return slims.From([.. nodes.OrderBy(node => node.Id).Skip((int)Math.Min(page.Index * page.Size, int.MaxValue)).Take(page.Size)]);
    }

    private IRelation[] Read(IQueryable<RelationRow> rows)
    {
        var withKinds =
            from row in rows
            join child in Nodes on row.ChildId equals child.Id
            join parent in Nodes on row.ParentId equals parent.Id into parents
            from parent in parents.DefaultIfEmpty()
            select new { Row = row, ChildObjectType = child.ObjectType, ParentObjectType = (Guid?)parent.ObjectType };
        return [.. withKinds.AsEnumerable().Select(found => ToModel(found.Row, found.ParentObjectType ?? Guid.Empty, found.ChildObjectType))];
    }

    private Relation ToModel(RelationRow row, Guid parentObjectType, Guid childObjectType)
    {
        var relation = new Relation(
            row.ParentId ?? Constants.System.Root,
            row.ChildId,
            parentObjectType,
            childObjectType,
            types.Value.ById[row.RelationTypeId].ToRelationType());
        relation.DisableChangeTracking();
        relation.Id = row.Id;
        relation.Comment = row.Comment;
        relation.CreateDate = row.CreateDate;
        relation.UpdateDate = row.CreateDate;
        relation.ResetDirtyProperties(false);
        relation.EnableChangeTracking();
        return relation;
    }
}
