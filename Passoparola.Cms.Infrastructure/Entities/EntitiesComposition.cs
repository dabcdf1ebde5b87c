using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Passoparola.Cms.Infrastructure.Entities;

internal static class EntitiesComposition
{
    public static IServiceCollection AddEntities(this IServiceCollection services)
    {
        services.TryAddSingleton<EntitySlims>();
        services.TryAddSingleton<Siblings>();
        services.TryAddSingleton<IEntityRepository, EntityRepository>();
        services.TryAddSingleton<IIdKeyMapRepository, IdKeyMapRepository>();
        return services;
    }
}
