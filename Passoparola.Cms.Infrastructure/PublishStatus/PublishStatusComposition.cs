using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services.Navigation;

namespace Passoparola.Cms.Infrastructure.PublishStatus;

internal static class PublishStatusComposition
{
    /// <summary>Needs the room Languages.</summary>
    public static IServiceCollection AddPublishStatus(this IServiceCollection services)
    {
        services.TryAddSingleton<IPublishStatusRepository, PublishStatusRepository>();
        // Core has the handler and leaves its registration to the floor.
        services.AddTransient<INotificationAsyncHandler<PostRuntimePremigrationsUpgradeNotification>, PublishStatusInitializationNotificationHandler>();
        // Ahead of the handlers of projects that build on this one: they look at what is published.
        services.AddTransient<INotificationAsyncHandler<ContentCacheRefresherNotification>, FollowBranches>();
        return services;
    }
}
