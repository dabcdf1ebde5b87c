using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Nodes;
using Passoparola.Cms.Infrastructure.Querying;
using Passoparola.Cms.Infrastructure.Scoping;
using Umbraco.Cms.Core.Models.Entities;

namespace Passoparola.Cms.Infrastructure.Entities;

/// <summary>
/// Finds the neighbours of an entity by comparing sort keys in the database, so that only the neighbours are read,
/// however many siblings there are.
/// </summary>
internal sealed class Siblings(IAmbientDatabase database)
{
    /// <summary>The entity between its neighbours, and how many siblings lie outside on either side.</summary>
    public (IReadOnlyList<NodeRow> Rows, long OutsideBefore, long OutsideAfter) Around(SiblingWindow window)
    {
        var context = database.Current;
        var nodes = context.Set<NodeRow>().AsNoTracking();
        var target = nodes.SingleOrDefault(row => row.Key == window.TargetKey && !row.IsReserved);
        if (target is null)
        {
            return ([], 0, 0);
        }

        var siblings = RowPredicate<IUmbracoEntity, NodeRow>.Apply(
            nodes.Where(row => row.ParentId == target.ParentId && row.Trashed == window.Trashed && window.ObjectTypes.Contains(row.ObjectType)),
            window.Filter);
        var order = NodeOrder.From(window.Ordering, context);
        var comparisons = order.Keys.Select(key => key.CompareWith(nodes.Where(row => row.Id == target.Id))).ToArray();
        var before = siblings.Where(Outside(comparisons, comparison => comparison.Before));
        var after = siblings.Where(Outside(comparisons, comparison => comparison.After));
        var countBefore = before.LongCount();
        var countAfter = after.LongCount();
        NodeRow[] rows =
        [
            .. order.Apply(before).Skip((int)Math.Max(0, countBefore - window.Before)),
            .. siblings.Where(row => row.Id == target.Id),
            .. order.Apply(after).Take(window.After),
        ];
        return (rows, Math.Max(0, countBefore - window.Before), Math.Max(0, countAfter - window.After));
    }

    // (a before) or (a equal and b before) or (a equal and b equal and c before) …
    private static Expression<Func<NodeRow, bool>> Outside(
        IReadOnlyList<SortKeyComparison> comparisons, Func<SortKeyComparison, Expression<Func<NodeRow, bool>>> side)
    {
        var row = Expression.Parameter(typeof(NodeRow), "row");
        Expression condition = Expression.Constant(false);
        foreach (var comparison in comparisons.Reverse())
        {
            condition = Expression.OrElse(
                ParameterReplacement.Replace(side(comparison), row),
                Expression.AndAlso(ParameterReplacement.Replace(comparison.Equal, row), condition));
        }

        return Expression.Lambda<Func<NodeRow, bool>>(condition, row);
    }
}
