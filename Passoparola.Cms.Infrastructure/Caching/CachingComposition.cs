using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.Sync;

namespace Passoparola.Cms.Infrastructure.Caching;

internal static class CachingComposition
{
    public static IServiceCollection AddCaching(this IServiceCollection services)
    {
        services.TryAddSingleton<IServerMessenger, ServerMessenger>();
        return services;
    }
}
