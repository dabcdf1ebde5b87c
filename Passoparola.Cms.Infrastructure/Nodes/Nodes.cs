using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Persistence;
using Passoparola.Cms.Infrastructure.Scoping;

namespace Passoparola.Cms.Infrastructure.Nodes;

internal sealed class Nodes(IAmbientDatabase database) : INodes
{
    private const int ReservedAtOnce = 500;

    private readonly Func<CmsDbContext, Guid[], IEnumerable<KnownNode>> _known = EF.CompileQuery(
        (CmsDbContext context, Guid[] keys) => context.Set<NodeRow>()
            .Where(row => keys.Contains(row.Key))
            .Select(row => new KnownNode(row.Key, row.Id, row.IsReserved)));

    public void Insert(IReadOnlyList<NodeRow> nodes)
    {
        var context = database.Writing;
        var keys = nodes.Select(node => node.Key).ToArray();
        var reserved = _known(context, keys).ToDictionary(row => row.Key);
        if (reserved.Values.FirstOrDefault(row => !row.IsReserved) is { } taken)
        {
            throw new InvalidOperationException($"The key {taken.Key} names another thing already.");
        }

        foreach (var node in nodes)
        {
            node.IsReserved = false;
            if (reserved.TryGetValue(node.Key, out var place))
            {
                node.Id = place.Id;
            }
            else
            {
                node.Id = context.Rows.InsertGenerating(node);
            }

            node.Path = $"{node.Path},{node.Id}";
            context.Rows.Update(node);
        }
    }

    public void Update(NodeRow node) => database.Writing.Rows.Update(node);

    public int Reserve(Guid key, Guid objectType) => database.Writing.Rows.InsertGenerating(Reservation(key, objectType));

    public void Reserve(IReadOnlyCollection<Guid> keys, Guid objectType)
    {
        var context = database.Writing;
        foreach (var chunk in keys.Distinct().Chunk(ReservedAtOnce))
        {
            var known = context.Set<NodeRow>().AsNoTracking().Where(row => chunk.Contains(row.Key)).Select(row => row.Key).ToHashSet();
            context.Rows.Insert([.. chunk.Where(key => !known.Contains(key)).Select(key => Reservation(key, objectType))]);
        }
    }

    public void Delete(IReadOnlyCollection<int> ids) =>
        database.Writing.Set<NodeRow>().Where(row => ids.Contains(row.Id)).ExecuteDelete();

    public int NextSortOrder(Guid objectType, int parentId) =>
        database.Current.Set<NodeRow>()
            .Where(row => row.ObjectType == objectType && row.ParentId == parentId && !row.IsReserved)
            .Max(row => (int?)row.SortOrder) + 1 ?? 0;

    public NodeRow? Find(int id) =>
        database.Current.Set<NodeRow>().AsNoTracking().SingleOrDefault(row => row.Id == id && !row.IsReserved);

    public NodeRow? Find(Guid key) =>
        database.Current.Set<NodeRow>().AsNoTracking().SingleOrDefault(row => row.Key == key && !row.IsReserved);

    private static NodeRow Reservation(Guid key, Guid objectType) =>
        new() { Key = key, ObjectType = objectType, IsReserved = true, ParentId = int.MinValue };

    private sealed record KnownNode(Guid Key, int Id, bool IsReserved);
}
