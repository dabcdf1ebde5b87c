using System.Linq.Expressions;
using Passoparola.Cms.Infrastructure.DocumentTypes;
using Passoparola.Cms.Infrastructure.PropertyValues;
using Passoparola.Cms.Infrastructure.Querying;
using Passoparola.Cms.Infrastructure.Scoping;
using Passoparola.Cms.Infrastructure.Users;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.Siblings;

/// <summary>
/// Orders documents and media items in the database by what lists show: their own fields, names in a culture, values of
/// properties. A view has properties with the names of <c>IContentBase</c>, and <c>Values</c>.
/// </summary>
internal sealed class ContentOrdering(IAmbientDatabase database, StoredContentTypes types)
{
    /// <exception cref="ArgumentException">There is no field of that name.</exception>
    public IQueryable<TView> Apply<TView>(IQueryable<TView> content, Ordering? ordering)
    {
        var view = Expression.Parameter(typeof(TView), "view");
        var ordered = content;
        for (var next = ordering; next is not null; next = next.Next)
        {
            foreach (var key in next.IsEmpty ? [] : Keys(view, next))
            {
                ordered = Then(ordered, Expression.Lambda(key, view), next.Direction, isFirst: ordered == content);
            }
        }

        // Pages must not overlap where items are equal in what they are ordered by.
        return Then(ordered, Expression.Lambda(Expression.Property(view, "Id"), view), Direction.Ascending, isFirst: ordered == content);
    }

    private IEnumerable<Expression> Keys(ParameterExpression view, Ordering ordering) =>
        ordering.IsCustomField ? PropertyKeys(view, ordering) : FieldKeys(view, ordering);

    private IEnumerable<Expression> FieldKeys(ParameterExpression view, Ordering ordering) => ordering.OrderBy!.ToUpperInvariant() switch
    {
        "NAME" => NameKeys(Expression.Property(view, "Id"), ordering.Culture ?? ""),
        "OWNER" or "CREATOR" => [UserName(Expression.Property(view, "CreatorId"))],
        "UPDATER" or "WRITER" => [UserName(Expression.Property(view, "WriterId"))],
        "CONTENTTYPEALIAS" => [TypeRank(view)],
        "VERSIONDATE" => [Expression.Property(view, "UpdateDate")],
        "ID" or "KEY" or "PATH" or "LEVEL" or "SORTORDER" or "CREATEDATE" or "UPDATEDATE" or "PUBLISHED" or "TRASHED" =>
            [Expression.Property(view, ordering.OrderBy!)],
        _ => throw new ArgumentException($"Content cannot be ordered by '{ordering.OrderBy}'.", nameof(ordering)),
    };

    private IEnumerable<Expression> NameKeys(Expression id, string culture)
    {
        // The invariant name stands in where there is none in the culture; its culture is empty and sorts last here.
        var names = database.Current.Set<SiblingNameRow>();
        Expression<Func<int, string?>> name = node => names.Where(row => row.NodeId == node && (row.Culture == culture || row.Culture == ""))
            .OrderByDescending(row => row.Culture).Select(row => row.BaseName).FirstOrDefault();
        Expression<Func<int, int>> number = node => names.Where(row => row.NodeId == node && (row.Culture == culture || row.Culture == ""))
            .OrderByDescending(row => row.Culture).Select(row => row.Number).FirstOrDefault();
        return [ParameterReplacement.Replace(name, id), ParameterReplacement.Replace(number, id)];
    }

    private Expression UserName(Expression userId)
    {
        var users = database.Current.Set<UserRow>();
        Expression<Func<int, string?>> name = id => users.Where(user => user.Id == id).Select(user => user.Name).FirstOrDefault();
        return ParameterReplacement.Replace(name, userId);
    }

    // Types are few: their ids in the order of their aliases need no join with a table of another room.
    private Expression TypeRank(ParameterExpression view)
    {
        int[] ids = [.. types.Current.All.OrderBy(type => type.Alias, StringComparer.OrdinalIgnoreCase).Select(type => type.Id)];
        var typeId = Expression.Property(view, "ContentTypeId");
        return ids.Select((id, rank) => (id, rank)).Reverse().Aggregate(
            (Expression)Expression.Constant(ids.Length),
            (rest, type) => Expression.Condition(Expression.Equal(typeId, Expression.Constant(type.id)), Expression.Constant(type.rank), rest));
    }

    private IEnumerable<Expression> PropertyKeys(ParameterExpression view, Ordering ordering)
    {
        var properties = types.Current.All
            .SelectMany(type => type.PropertyTypes)
            .Where(property => property.Alias.InvariantEquals(ordering.OrderBy))
            .ToLookup(property => property.ValueStorageType is ValueStorageType.Integer or ValueStorageType.Decimal);
        if (properties.Contains(true))
        {
            yield return Stored(view, nameof(StoredValueFunctions.Number), properties[true], ordering.Culture);
        }

        if (properties.Contains(false))
        {
            yield return Stored(view, nameof(StoredValueFunctions.Text), properties[false], ordering.Culture);
        }
    }

    private static Expression Stored(ParameterExpression view, string function, IEnumerable<IPropertyType> properties, string? culture) =>
        properties
            .Select(property => StoredValues.NameOf(
                property.ValueStorageType,
                property.Id,
                property.VariesByCulture() && !string.IsNullOrEmpty(culture) ? culture.EnsureCultureCode() : null,
                null))
            .Distinct()
            .Select(name => (Expression)Expression.Call(
                typeof(StoredValueFunctions), function, null, Expression.Property(view, "Values"), Expression.Constant(name)))
            .Aggregate(Expression.Coalesce);

    private static IQueryable<TView> Then<TView>(IQueryable<TView> content, LambdaExpression key, Direction direction, bool isFirst)
    {
        var method = (isFirst, direction) switch
        {
            (true, Direction.Ascending) => nameof(Queryable.OrderBy),
            (true, _) => nameof(Queryable.OrderByDescending),
            (false, Direction.Ascending) => nameof(Queryable.ThenBy),
            (false, _) => nameof(Queryable.ThenByDescending),
        };
        return content.Provider.CreateQuery<TView>(Expression.Call(
            typeof(Queryable), method, [typeof(TView), key.ReturnType], content.Expression, Expression.Quote(key)));
    }
}
