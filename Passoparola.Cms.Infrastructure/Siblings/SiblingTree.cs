using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Nodes;
using Passoparola.Cms.Infrastructure.Persistence;
using Passoparola.Cms.Infrastructure.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Infrastructure.Siblings;

/// <summary>Finds places in the trees of documents and media, and orders siblings.</summary>
internal sealed class SiblingTree(IAmbientDatabase database, INodes nodes)
{
    private const int OrderedByOneStatement = 500;
    private const long IdsEnd = 1L << 32;

    private readonly Func<CmsDbContext, Guid, int, IEnumerable<Placement>> _under = EF.CompileQuery(
        (CmsDbContext context, Guid objectType, int parentId) => context.Set<NodeRow>()
            .Where(parent => parent.Id == parentId && !parent.IsReserved)
            .Select(parent => new Placement(
                parent.Path,
                parent.Level + 1,
                context.Set<NodeRow>().Where(child => child.ObjectType == objectType && child.ParentId == parentId).Max(child => (int?)child.SortOrder) + 1 ?? 0)));

    /// <exception cref="InvalidOperationException">There is no such parent.</exception>
    public Placement Under(Guid objectType, int parentId)
    {
        var root = parentId switch
        {
            Constants.System.Root => Constants.System.RootString,
            Constants.System.RecycleBinContent => $"{Constants.System.RootString},{Constants.System.RecycleBinContentString}",
            Constants.System.RecycleBinMedia => $"{Constants.System.RootString},{Constants.System.RecycleBinMediaString}",
            _ => null,
        };
        if (root is not null)
        {
            return new Placement(root, 1, nodes.NextSortOrder(objectType, parentId));
        }

        return _under(database.Writing, objectType, parentId).SingleOrDefault()
            ?? throw new InvalidOperationException($"There is no parent with the id {parentId}.");
    }

    /// <summary>Gives the nodes the positions in which they are listed.</summary>
    public void Order(IReadOnlyList<int> orderedNodeIds)
    {
        var context = database.Writing;
        for (var start = 0; start < orderedNodeIds.Count; start += OrderedByOneStatement)
        {
            var ids = orderedNodeIds.Skip(start).Take(OrderedByOneStatement).ToArray();
            // A place and the id it is for travel in one number, so that one statement gives many nodes their places.
            long[] places = [.. ids.Select((id, index) => ((start + index) * IdsEnd) + id)];
            context.Set<NodeRow>().Where(row => ids.Contains(row.Id)).ExecuteUpdate(set => set.SetProperty(
                row => row.SortOrder,
                row => (int)places.Where(place => place % IdsEnd == row.Id).Select(place => place / IdsEnd).FirstOrDefault()));
        }
    }

    /// <summary>Looks for nodes whose path or level is not what their parent's says, and mends them when asked to.</summary>
    public ContentDataIntegrityReport Check(Guid objectType, bool fix)
    {
        var rows = database.Current.Set<NodeRow>().AsNoTracking()
            .Where(row => row.ObjectType == objectType && !row.IsReserved)
            .OrderBy(row => row.Level).ThenBy(row => row.Id)
            .ToDictionary(row => row.Id);
        var issues = new Dictionary<int, ContentDataIntegrityReportEntry>();
        foreach (var row in TreeIntegrity.ParentsFirst(rows))
        {
            if (TreeIntegrity.Inspect(row, rows) is not { } issue)
            {
                continue;
            }

            issues[row.Id] = new ContentDataIntegrityReportEntry(issue) { Fixed = fix };
            TreeIntegrity.Mend(row, rows);
            if (fix)
            {
                database.Writing.Set<NodeRow>().Where(stored => stored.Id == row.Id).ExecuteUpdate(set => set
                    .SetProperty(stored => stored.Path, row.Path)
                    .SetProperty(stored => stored.Level, row.Level));
            }
        }

        return new ContentDataIntegrityReport(issues);
    }
}
