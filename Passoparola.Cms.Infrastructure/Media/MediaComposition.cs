using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Passoparola.Cms.Infrastructure.Media;

internal static class MediaComposition
{
    public static IServiceCollection AddMedia(this IServiceCollection services)
    {
        services.TryAddSingleton<MediaQueries>();
        services.TryAddSingleton<MediaReads>();
        services.TryAddSingleton<MediaRows>();
        services.TryAddSingleton<MediaTraces>();
        services.TryAddSingleton<MediaWrites>();
        services.TryAddSingleton<StoredMediaFiles>();
        services.TryAddSingleton<IMediaRepository, MediaRepository>();
        services.TryAddSingleton<IStoredMediaSource, StoredMediaSource>();
        return services;
    }
}
