using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Passoparola.Cms.Infrastructure.Navigation;

internal static class NavigationComposition
{
    public static IServiceCollection AddNavigation(this IServiceCollection services)
    {
        services.TryAddSingleton<INavigationRepository, NavigationRepository>();
        return services;
    }
}
