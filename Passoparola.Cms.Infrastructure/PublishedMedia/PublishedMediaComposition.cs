using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Passoparola.Cms.Infrastructure.Changes;
using Umbraco.Cms.Core.PublishedCache;

namespace Passoparola.Cms.Infrastructure.PublishedMedia;

internal static class PublishedMediaComposition
{
    public static IServiceCollection AddPublishedMedia(this IServiceCollection services)
    {
        services.TryAddSingleton<MediaVersions>();
        services.TryAddSingleton<PublishedFiles>();
        services.TryAddSingleton<IPublishedMediaFiles, PublishedMediaFiles>();
        services.TryAddSingleton<PublishedMediaItems>();
        services.AddSingleton<IRefreshCollector>(provider => provider.GetRequiredService<PublishedMediaItems>());
        services.TryAddSingleton<IMediaCacheService, MediaCacheService>();
        services.TryAddSingleton<IPublishedMediaCache, PublishedMediaCache>();
        return services;
    }
}
