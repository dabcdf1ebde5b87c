using System.Linq.Expressions;
using Passoparola.Cms.Infrastructure.Nodes;
using Passoparola.Cms.Infrastructure.Querying;
using Umbraco.Cms.Core;

namespace Passoparola.Cms.Infrastructure.Entities;

/// <summary>One thing nodes are ordered by, in the database.</summary>
internal interface ISortKey
{
    IOrderedQueryable<NodeRow> Order(IQueryable<NodeRow> rows);

    IOrderedQueryable<NodeRow> ThenOrder(IOrderedQueryable<NodeRow> rows);

    /// <summary>How nodes compare with one node by this key.</summary>
    /// <param name="target">The one node, as a query the database answers.</param>
    SortKeyComparison CompareWith(IQueryable<NodeRow> target);
}

/// <summary>Predicates over a node, given another node's sort key.</summary>
internal sealed record SortKeyComparison(
    Expression<Func<NodeRow, bool>> Before,
    Expression<Func<NodeRow, bool>> Equal,
    Expression<Func<NodeRow, bool>> After);

/// <inheritdoc cref="ISortKey"/>
internal sealed class SortKey<T>(Expression<Func<NodeRow, T>> value, Direction direction) : ISortKey
{
    public IOrderedQueryable<NodeRow> Order(IQueryable<NodeRow> rows) =>
        direction == Direction.Ascending ? rows.OrderBy(value) : rows.OrderByDescending(value);

    public IOrderedQueryable<NodeRow> ThenOrder(IOrderedQueryable<NodeRow> rows) =>
        direction == Direction.Ascending ? rows.ThenBy(value) : rows.ThenByDescending(value);

    public SortKeyComparison CompareWith(IQueryable<NodeRow> target)
    {
        // The database computes the key: its upper case is not .NET's.
        var key = target.Select(value).Single();
        var smaller = Compare(key, Expression.LessThan);
        var greater = Compare(key, Expression.GreaterThan);
        var equal = Compare(key, Expression.Equal);
        return direction == Direction.Ascending
            ? new SortKeyComparison(smaller, equal, greater)
            : new SortKeyComparison(greater, equal, smaller);
    }

    private Expression<Func<NodeRow, bool>> Compare(T key, Func<Expression, Expression, BinaryExpression> compare)
    {
        var row = Expression.Parameter(typeof(NodeRow), "row");
        var left = ParameterReplacement.Replace(value, row);
        // A member of an object becomes a parameter of the statement, a constant would make a new statement each time.
        var right = Expression.Property(Expression.Constant(new Held(key)), nameof(Held.Key));
        var body = typeof(T) == typeof(string)
            ? compare(Expression.Call(typeof(string), nameof(string.Compare), null, left, right), Expression.Constant(0))
            : compare(left, right);
        return Expression.Lambda<Func<NodeRow, bool>>(body, row);
    }

    private sealed record Held(T Key);
}
