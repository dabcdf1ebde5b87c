using System.Linq.Expressions;

namespace Passoparola.Cms.Infrastructure.Querying;

internal sealed class ParameterReplacement(ParameterExpression from, Expression to) : ExpressionVisitor
{
    public static Expression Replace(LambdaExpression lambda, Expression argument) =>
        new ParameterReplacement(lambda.Parameters[0], argument).Visit(lambda.Body);

    protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
}
