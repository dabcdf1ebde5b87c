using Umbraco.Cms.Core.Persistence.Querying;

namespace Passoparola.Cms.Infrastructure.Querying;

internal static class CapturedQueryExtensions
{
    /// <summary>The query as this floor made it.</summary>
    public static CapturedQuery<T> Captured<T>(this IQuery<T> query) =>
        query as CapturedQuery<T>
            ?? throw new ArgumentException("The query was not made by this site's ICoreScopeProvider.", nameof(query));

    /// <summary>For the small tables that are held in memory.</summary>
    public static IEnumerable<T> Where<T>(this IEnumerable<T> entities, IQuery<T>? query) =>
        query is null ? entities : entities.Where(query.Captured().Matches);
}
