using System.Linq.Expressions;
using Umbraco.Cms.Core.Persistence;
using Umbraco.Cms.Core.Persistence.Querying;

namespace Passoparola.Cms.Infrastructure.Querying;

/// <summary>
/// Rewrites a predicate over a model into one over a row, so the database does the work: members are mapped by name,
/// what depends on no row is evaluated first, and Core's SQL markers become the string methods EF translates.
/// </summary>
/// <typeparam name="TModel">What the services query, for example <c>IContent</c>.</typeparam>
/// <typeparam name="TRow">The row, with properties of the same names as the members queried.</typeparam>
internal sealed class RowPredicate<TModel, TRow> : ExpressionVisitor
{
    private readonly ParameterExpression _model;
    private readonly ParameterExpression _row = Expression.Parameter(typeof(TRow), "row");

    private RowPredicate(ParameterExpression model) => _model = model;

    public static IQueryable<TRow> Apply(IQueryable<TRow> rows, IQuery<TModel>? query) =>
        query is null
            ? rows
            : query.Captured().Predicates.Aggregate(rows, (filtered, predicate) => filtered.Where(Rewrite(predicate)));

    public static Expression<Func<TRow, bool>> Rewrite(Expression<Func<TModel, bool>> predicate)
    {
        var rewriter = new RowPredicate<TModel, TRow>(predicate.Parameters[0]);
        return Expression.Lambda<Func<TRow, bool>>(rewriter.Visit(predicate.Body)!, rewriter._row);
    }

    public override Expression? Visit(Expression? node)
    {
        if (node is null or ConstantExpression or ParameterExpression or LambdaExpression || DependsOnRow.Finds(node, _model))
        {
            return base.Visit(node);
        }

        var value = Expression.Lambda<Func<object?>>(Expression.Convert(node, typeof(object))).Compile(preferInterpretation: true)();
        return Expression.Constant(value, node.Type);
    }

    protected override Expression VisitMember(MemberExpression node)
    {
        if (Unwrap(node.Expression) != _model)
        {
            return base.VisitMember(node);
        }

        var member = typeof(TRow).GetProperty(node.Member.Name)
            ?? throw new NotSupportedException($"{typeof(TRow).Name} holds no {node.Member.Name} to query by.");
        Expression access = Expression.Property(_row, member);
        return member.PropertyType == node.Type ? access : Expression.Convert(access, node.Type);
    }

    // Services compare dates with a DateTimeOffset, which no column of ours is: both become UTC dates.
    protected override Expression VisitBinary(BinaryExpression node) =>
        (Nullable.GetUnderlyingType(node.Left.Type) ?? node.Left.Type) == typeof(DateTimeOffset)
            ? Expression.MakeBinary(node.NodeType, ToDate(Visit(node.Left)!), ToDate(Visit(node.Right)!))
            : base.VisitBinary(node);

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (ArrayThatIsSearched(node) is { } array)
        {
            return Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [node.Arguments[1].Type], Visit(array)!, Visit(node.Arguments[1])!);
        }

        if (node.Method.DeclaringType != typeof(SqlExpressionExtensions))
        {
            return base.VisitMethodCall(node);
        }

        var subject = Visit(node.Arguments[0])!;
        var argument = Visit(node.Arguments[1])!;
        return node.Method.Name switch
        {
            nameof(SqlExpressionExtensions.SqlStartsWith) => Text(subject, nameof(string.StartsWith), argument),
            nameof(SqlExpressionExtensions.SqlEndsWith) => Text(subject, nameof(string.EndsWith), argument),
            nameof(SqlExpressionExtensions.SqlContains) => Text(subject, nameof(string.Contains), argument),
            nameof(SqlExpressionExtensions.SqlEquals) => Expression.Equal(subject, argument),
            nameof(SqlExpressionExtensions.SqlIn) => Expression.Call(
                typeof(Enumerable), nameof(Enumerable.Contains), [subject.Type], argument, subject),
            _ => throw new NotSupportedException($"{node.Method.Name} cannot be asked of the database."),
        };
    }

    // The compiler takes 'array.Contains(…)' for a search in a span, which can be no value in an expression.
    private static Expression? ArrayThatIsSearched(MethodCallExpression node) =>
        node.Method.DeclaringType == typeof(MemoryExtensions)
        && node.Method.Name == nameof(MemoryExtensions.Contains)
        && node.Arguments[0] is MethodCallExpression { Method.Name: "op_Implicit", Arguments: [var array] }
            ? array
            : null;

    private static Expression ToDate(Expression moment) => Unwrap(moment) switch
    {
        ConstantExpression { Value: DateTimeOffset value } => Expression.Constant(value.UtcDateTime),
        { } date when date.Type == typeof(DateTime) => date,
        _ => throw new NotSupportedException($"'{moment}' cannot be asked of the database."),
    };

    private static MethodCallExpression Text(Expression subject, string method, Expression argument) =>
        Expression.Call(subject, typeof(string).GetMethod(method, [typeof(string)])!, argument);

    private static Expression? Unwrap(Expression? node) =>
        node is UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.TypeAs } convert ? Unwrap(convert.Operand) : node;

    private sealed class DependsOnRow(ParameterExpression model) : ExpressionVisitor
    {
        private bool _found;

        public static bool Finds(Expression node, ParameterExpression model)
        {
            var search = new DependsOnRow(model);
            search.Visit(node);
            return search._found;
        }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            _found |= node == model;
            return node;
        }
    }
}
