using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Nodes;
using Passoparola.Cms.Infrastructure.Querying;
using Passoparola.Cms.Infrastructure.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Infrastructure.Entities;

/// <summary>The slim view over everything that has a node, whatever its kind.</summary>
internal sealed class EntityRepository(IAmbientDatabase database, INodes nodes, EntitySlims slims, Siblings siblings) : IEntityRepository
{
    private IQueryable<NodeRow> Rows => database.Current.Set<NodeRow>().AsNoTracking().Where(row => !row.IsReserved);

    public IEntitySlim? Get(int id) => Single(Rows.Where(row => row.Id == id));

    public IEntitySlim? Get(Guid key) => Single(Rows.Where(row => row.Key == key));

    public IEntitySlim? Get(int id, Guid objectTypeId) => Single(Rows.Where(row => row.Id == id && row.ObjectType == objectTypeId));

    public IEntitySlim? Get(Guid key, Guid objectTypeId) => Single(Rows.Where(row => row.Key == key && row.ObjectType == objectTypeId));

    public IEnumerable<IEntitySlim> GetAll(Guid objectType, params int[] ids) => GetAll([objectType], ids);

    public IEnumerable<IEntitySlim> GetAll(IEnumerable<Guid> objectTypes, params int[] ids) =>
        ids.Length == 0 ? InTreeOrder(OfTypes(objectTypes)) : InGivenOrder(OfTypes(objectTypes), ids);

    public IEnumerable<IEntitySlim> GetAll(Guid objectType, params Guid[] keys) => GetAll([objectType], keys);

    public IEnumerable<IEntitySlim> GetAll(IEnumerable<Guid> objectTypes, params Guid[] keys) =>
        keys.Length == 0 ? InTreeOrder(OfTypes(objectTypes)) : InGivenOrder(OfTypes(objectTypes), keys);

    public IEnumerable<IEntitySlim> GetByQuery(IQuery<IUmbracoEntity> query) => InTreeOrder(Matching(Rows, query));

    public IEnumerable<IEntitySlim> GetByQuery(IQuery<IUmbracoEntity> query, Guid objectType) =>
        InTreeOrder(Matching(OfTypes([objectType]), query));

    public IEnumerable<IEntitySlim> GetSiblings(
        ISet<Guid> objectTypes,
        Guid targetKey,
        int before,
        int after,
        IQuery<IUmbracoEntity>? filter,
        Ordering ordering,
        out long totalBefore,
        out long totalAfter) =>
        Around(
            new SiblingWindow([.. objectTypes], targetKey, false, before, after) { Filter = filter, Ordering = ordering },
            out totalBefore,
            out totalAfter);

    public IEnumerable<IEntitySlim> GetTrashedSiblings(
        ISet<Guid> objectTypes,
        Guid targetKey,
        int before,
        int after,
        IQuery<IUmbracoEntity>? filter,
        Ordering ordering,
        out long totalBefore,
        out long totalAfter) =>
        Around(
            new SiblingWindow([.. objectTypes], targetKey, true, before, after) { Filter = filter, Ordering = ordering },
            out totalBefore,
            out totalAfter);

    public UmbracoObjectTypes GetObjectType(int id) => ObjectTypeOf(Rows.Where(row => row.Id == id));

    public UmbracoObjectTypes GetObjectType(Guid key) => ObjectTypeOf(Rows.Where(row => row.Key == key));

    /// <exception cref="InvalidOperationException">The key has an id already.</exception>
    public int ReserveId(Guid key)
    {
        if (database.Writing.Set<NodeRow>().Any(row => row.Key == key))
        {
            throw new InvalidOperationException($"The key {key} has an id already.");
        }

        return nodes.Reserve(key, Constants.ObjectTypes.IdReservation);
    }

    public IEnumerable<TreeEntityPath> GetAllPaths(Guid objectType, params int[]? ids)
    {
        var rows = OfTypes([objectType]);
        return Paths(ids is null or [] ? rows : rows.Where(row => ids.Contains(row.Id)));
    }

    public IEnumerable<TreeEntityPath> GetAllPaths(Guid objectType, params Guid[] keys) => GetAllPaths([objectType], keys);

    public IEnumerable<TreeEntityPath> GetAllPaths(Guid[] objectTypes, params Guid[] keys)
    {
        var rows = OfTypes(objectTypes);
        return Paths(keys is [] ? rows : rows.Where(row => keys.Contains(row.Key)));
    }

    public bool Exists(int id) => Rows.Any(row => row.Id == id);

    public bool Exists(Guid key) => Rows.Any(row => row.Key == key);

    public bool Exists(IEnumerable<Guid> keys)
    {
        var wanted = keys.Distinct().ToArray();
        return Rows.Count(row => wanted.Contains(row.Key)) == wanted.Length;
    }

    public bool Exists(Guid key, Guid objectType) => Rows.Any(row => row.Key == key && row.ObjectType == objectType);

    public bool Exists(int id, Guid objectType) => Rows.Any(row => row.Id == id && row.ObjectType == objectType);

    public IEnumerable<IEntitySlim> GetPagedResultsByQuery(
        IQuery<IUmbracoEntity> query,
        ISet<Guid> objectTypes,
        long pageIndex,
        int pageSize,
        out long totalRecords,
        IQuery<IUmbracoEntity>? filter,
        Ordering? ordering)
    {
        var matching = Matching(Matching(OfTypes(objectTypes), query), filter);
        totalRecords = matching.LongCount();
        var page = NodeOrder.From(ordering, database.Current).Apply(matching)
            .Skip((int)Math.Min(pageIndex * pageSize, int.MaxValue))
            .Take(pageSize);
        return slims.From([.. page]);
    }

    public int CountByQuery(IQuery<IUmbracoEntity> query, IEnumerable<Guid> objectTypes, IQuery<IUmbracoEntity>? filter) =>
        Matching(Matching(OfTypes(objectTypes), query), filter).Count();

    private IQueryable<NodeRow> OfTypes(IEnumerable<Guid> objectTypes)
    {
        Guid[] types = [.. objectTypes];
        return types is [var only]
            ? Rows.Where(row => row.ObjectType == only)
            : Rows.Where(row => types.Contains(row.ObjectType));
    }

    private static IQueryable<NodeRow> Matching(IQueryable<NodeRow> rows, IQuery<IUmbracoEntity>? query) =>
        RowPredicate<IUmbracoEntity, NodeRow>.Apply(rows, query);

    private IEntitySlim? Single(IQueryable<NodeRow> rows) => slims.From([.. rows]).SingleOrDefault();

    private IReadOnlyList<IEntitySlim> InTreeOrder(IQueryable<NodeRow> rows) =>
        slims.From([.. rows.OrderBy(row => row.Level).ThenBy(row => row.ParentId).ThenBy(row => row.SortOrder).ThenBy(row => row.Id)]);

    private IReadOnlyList<IEntitySlim> InGivenOrder(IQueryable<NodeRow> rows, int[] ids)
    {
        var found = rows.Where(row => ids.Contains(row.Id)).ToDictionary(row => row.Id);
        return slims.From([.. ids.Distinct().Where(found.ContainsKey).Select(id => found[id])]);
    }

    private IReadOnlyList<IEntitySlim> InGivenOrder(IQueryable<NodeRow> rows, Guid[] keys)
    {
        var found = rows.Where(row => keys.Contains(row.Key)).ToDictionary(row => row.Key);
        return slims.From([.. keys.Distinct().Where(found.ContainsKey).Select(key => found[key])]);
    }

    private IReadOnlyList<IEntitySlim> Around(SiblingWindow window, out long outsideBefore, out long outsideAfter)
    {
        (var rows, outsideBefore, outsideAfter) = siblings.Around(window);
        return slims.From(rows);
    }

    private static UmbracoObjectTypes ObjectTypeOf(IQueryable<NodeRow> rows) =>
        rows.Select(row => (Guid?)row.ObjectType).SingleOrDefault() is { } type
            ? ObjectTypes.GetUmbracoObjectType(type)
            : UmbracoObjectTypes.Unknown;

    private static TreeEntityPath[] Paths(IQueryable<NodeRow> rows) =>
        [.. rows.Select(row => new TreeEntityPath { Id = row.Id, Path = row.Path, Key = row.Key })];
}
