using Passoparola.Cms.Api.Management.Parameters;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.StartNodes;

/// <summary>An entity in a tree.</summary>
/// <param name="NoAccess">Shown only because it leads to a start node of the user.</param>
internal readonly record struct ReachedEntity(IEntitySlim Entity, bool NoAccess);

/// <summary>Siblings around one of them, and how many stand on either side of them.</summary>
internal sealed record ReachedSiblings(IReadOnlyList<ReachedEntity> Items, long TotalBefore, long TotalAfter);

/// <summary>
/// A tree of content as far as a user sees it, in the order editors sorted it. The number of statements does not depend on
/// how many siblings there are.
/// </summary>
internal sealed class ReachableTree(IEntityService entities, ICoreScopeProvider scopes)
{
    private static readonly Ordering AsSorted = Ordering.By("sortOrder");

    /// <param name="parent"><c>null</c> at the root.</param>
    public (IReadOnlyList<ReachedEntity> Items, long Total) Children(UmbracoObjectTypes type, Reach reach, IEntitySlim? parent, Paging paging)
    {
        if (FilterBelow(reach, parent?.Id ?? Umbraco.Cms.Core.Constants.System.Root, parent) is not { } filter)
        {
            return ([], 0);
        }

        var page = CoveringPage.Of(paging);
        var found = entities.GetPagedChildren(parent?.Key, type, page.Skip, page.Take, out var total, filter.Query, AsSorted);
        return (Reached(page.WindowOf(found, paging), reach), total);
    }

    public ReachedSiblings Siblings(UmbracoObjectTypes type, Reach reach, IEntitySlim target, int before, int after)
    {
        var parent = target.ParentId > 0 ? entities.Get(target.ParentId, type) : null;
        if (FilterBelow(reach, target.ParentId, parent) is not { } filter || !reach.Shows(target))
        {
            return new ReachedSiblings([], 0, 0);
        }

        var found = entities.GetSiblings(target.Key, [type], before, after, out var totalBefore, out var totalAfter, filter.Query, AsSorted);
        return new ReachedSiblings(Reached(found, reach), totalBefore, totalAfter);
    }

    /// <summary>From the root down to the entity itself.</summary>
    public IReadOnlyList<ReachedEntity> Ancestors(UmbracoObjectTypes type, Reach reach, IEntitySlim descendant)
    {
        int[] ids = [.. IdsIn(descendant.Path)];
        var found = entities.GetAll(type, ids).Where(reach.Shows).OrderBy(entity => entity.Level).ToArray();
        return Reached(found, reach);
    }

    private static IEnumerable<int> IdsIn(string path) =>
        path.Split(',').Select(id => int.Parse(id, System.Globalization.CultureInfo.InvariantCulture)).Where(id => id > 0);

    private static ReachedEntity[] Reached(IEnumerable<IEntitySlim> found, Reach reach) =>
        [.. found.Select(entity => new ReachedEntity(entity, !reach.Opens(entity)))];

    private Filter? FilterBelow(Reach reach, int parentId, IEntitySlim? parent)
    {
        if (reach.IsEverything || (parent is not null && reach.Opens(parent)))
        {
            return new Filter(null);
        }

        var steps = reach.StepsBelow(parentId);
        return steps.Length == 0 ? null : new Filter(scopes.CreateQuery<IUmbracoEntity>().Where(entity => steps.Contains(entity.Id)));
    }

    private readonly record struct Filter(IQuery<IUmbracoEntity>? Query);
}
