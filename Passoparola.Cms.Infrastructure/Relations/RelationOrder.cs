using System.Linq.Expressions;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Infrastructure.Relations;

/// <summary>Umbraco's <see cref="Ordering"/> on relations; equal ones follow their ids.</summary>
internal static class RelationOrder
{
    /// <exception cref="ArgumentException">Relations are not ordered by that field.</exception>
    public static IOrderedQueryable<RelationRow> Apply(IQueryable<RelationRow> rows, Ordering? ordering) =>
        ordering is null or { IsEmpty: true }
            ? rows.OrderBy(row => row.Id)
            : ordering.OrderBy!.ToUpperInvariant() switch
            {
                "ID" => By(rows, ordering, row => row.Id),
                "PARENTID" => By(rows, ordering, row => row.ParentId),
                "CHILDID" => By(rows, ordering, row => row.ChildId),
                "RELATIONTYPEID" or "RELATIONTYPE" => By(rows, ordering, row => row.RelationTypeId),
                "COMMENT" => By(rows, ordering, row => row.Comment),
                "CREATEDATE" or "DATETIME" => By(rows, ordering, row => row.CreateDate),
                _ => throw new ArgumentException($"Relations cannot be ordered by '{ordering.OrderBy}'.", nameof(ordering)),
            };

    private static IOrderedQueryable<RelationRow> By<T>(
        IQueryable<RelationRow> rows, Ordering ordering, Expression<Func<RelationRow, T>> field) =>
        (ordering.Direction == Direction.Ascending ? rows.OrderBy(field) : rows.OrderByDescending(field)).ThenBy(row => row.Id);
}
