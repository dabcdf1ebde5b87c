using System.Collections;
using System.Linq.Expressions;
using Umbraco.Cms.Core.Persistence.Querying;

namespace Passoparola.Cms.Infrastructure.Querying;

/// <summary>
/// Keeps what a service asks for as expressions. A repository either runs them on models in memory
/// (<see cref="Matches"/>) or rewrites them onto its rows (<see cref="RowPredicate{TModel, TRow}"/>).
/// </summary>
internal sealed class CapturedQuery<T> : IQuery<T>
{
    private readonly List<Expression<Func<T, bool>>> _predicates = [];

    public IReadOnlyList<Expression<Func<T, bool>>> Predicates => _predicates;

    public IQuery<T> Where(Expression<Func<T, bool>> predicate)
    {
        _predicates.Add(predicate);
        return this;
    }

    public IQuery<T> WhereIn(Expression<Func<T, object>> fieldSelector, IEnumerable? values)
    {
        _predicates.Add(Contains(fieldSelector, values));
        return this;
    }

    public IQuery<T> WhereNotIn(Expression<Func<T, object>> fieldSelector, IEnumerable? values)
    {
        var contains = Contains(fieldSelector, values);
        _predicates.Add(Expression.Lambda<Func<T, bool>>(Expression.Not(contains.Body), contains.Parameters));
        return this;
    }

    public IQuery<T> WhereAny(IEnumerable<Expression<Func<T, bool>>> predicates)
    {
        var parameter = Expression.Parameter(typeof(T), "entity");
        var any = predicates
            .Select(predicate => ParameterReplacement.Replace(predicate, parameter))
            .Aggregate(Expression.OrElse);
        _predicates.Add(Expression.Lambda<Func<T, bool>>(any, parameter));
        return this;
    }

    // Clauses are SQL text of the stock database layer; nothing in Core asks for them.
    public IEnumerable<Tuple<string, object[]>> GetWhereClauses() =>
        throw new NotSupportedException("This query is kept as expressions and has no SQL clauses.");

    public bool Matches(T entity) => Compiled.All(predicate => predicate(entity));

    private Func<T, bool>[] Compiled => field ??= [.. _predicates.Select(predicate => predicate.Compile())];

    private static Expression<Func<T, bool>> Contains(Expression<Func<T, object>> fieldSelector, IEnumerable? values)
    {
        var member = fieldSelector.Body is UnaryExpression { NodeType: ExpressionType.Convert } convert
            ? convert.Operand
            : fieldSelector.Body;
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(member.Type))!;
        foreach (var value in values ?? Array.Empty<object>())
        {
            list.Add(value);
        }

        var contains = Expression.Call(
            typeof(Enumerable), nameof(Enumerable.Contains), [member.Type], Expression.Constant(list), member);
        return Expression.Lambda<Func<T, bool>>(contains, fieldSelector.Parameters);
    }
}
