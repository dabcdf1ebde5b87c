using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace Passoparola.Cms.Infrastructure.Persistence;

/// <summary>
/// A query that is asked all the time, translated once: for a query that finds one row, walking its expression to look
/// up the translation costs more than the database takes to answer it.
/// </summary>
/// <param name="rows">What is asked, on the ambient context.</param>
/// <param name="condition">Which rows are wanted, given the argument.</param>
internal sealed class PreparedQuery<TArgument, TRow>(Func<IQueryable<TRow>> rows, Expression<Func<TRow, TArgument, bool>> condition)
{
    private Func<CmsDbContext, TArgument, IEnumerable<TRow>>? _translated;

    public TRow[] Run(CmsDbContext context, TArgument argument) => [.. Translated(context, argument)];

    private Func<CmsDbContext, TArgument, IEnumerable<TRow>> Translated =>
        LazyInitializer.EnsureInitialized(ref _translated, () => EF.CompileQuery(Whole()));

    private Expression<Func<CmsDbContext, TArgument, IQueryable<TRow>>> Whole()
    {
        var where = Expression.Call(
            typeof(Queryable),
            nameof(Queryable.Where),
            [typeof(TRow)],
            rows().Expression,
            Expression.Quote(Expression.Lambda<Func<TRow, bool>>(condition.Body, condition.Parameters[0])));
        return Expression.Lambda<Func<CmsDbContext, TArgument, IQueryable<TRow>>>(
            where, Expression.Parameter(typeof(CmsDbContext), "context"), condition.Parameters[1]);
    }
}
