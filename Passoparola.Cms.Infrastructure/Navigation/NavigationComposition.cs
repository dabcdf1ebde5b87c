using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services.Navigation;

namespace Passoparola.Cms.Infrastructure.Navigation;

internal static class NavigationComposition
{
    public static IServiceCollection AddNavigation(this IServiceCollection services)
    {
        services.TryAddSingleton<INavigationRepository, NavigationRepository>();
        // Core has the handler and leaves its registration to the floor: without it a later start knows no document.
        services.AddTransient<INotificationAsyncHandler<PostRuntimePremigrationsUpgradeNotification>, NavigationInitializationNotificationHandler>();
        return services;
    }
}
