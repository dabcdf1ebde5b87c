using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Passoparola.Cms.Infrastructure.PublishStatus;

internal static class PublishStatusComposition
{
    /// <summary>Needs the room Languages.</summary>
    public static IServiceCollection AddPublishStatus(this IServiceCollection services)
    {
        services.TryAddSingleton<IPublishStatusRepository, PublishStatusRepository>();
        return services;
    }
}
