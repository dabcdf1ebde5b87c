using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Infrastructure.EntitySearch;

internal static class EntitySearchComposition
{
    /// <summary>Needs the rooms Entities and Siblings.</summary>
    public static IServiceCollection AddEntitySearch(this IServiceCollection services)
    {
        services.TryAddSingleton<EntityMatches>();
        services.TryAddSingleton<StartNodes>();
        services.TryAddSingleton<IIndexedEntitySearchService, StoredEntitySearch>();
        return services;
    }
}
