using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.PublishedCache;

namespace Passoparola.Cms.Infrastructure.PublishedDomains;

internal static class PublishedDomainsComposition
{
    public static IServiceCollection AddPublishedDomains(this IServiceCollection services)
    {
        services.TryAddSingleton<IDomainCacheService, DomainCacheService>();
        services.TryAddSingleton<IDomainCache, DomainCache>();
        return services;
    }
}
