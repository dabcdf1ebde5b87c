using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Passoparola.Cms.Infrastructure.Languages;
using Passoparola.Cms.Infrastructure.Scoping;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Infrastructure.DocumentUrls;

internal static class DocumentUrlsComposition
{
    public static IServiceCollection AddDocumentUrls(this IServiceCollection services)
    {
        services.TryAddSingleton<IDocumentUrlRepository, DocumentUrlRepository>();
        services.TryAddSingleton<IDocumentUrlAliasRepository, DocumentUrlAliasRepository>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<ICultureData, DocumentUrlCultures>());
        services.AddSingleton<ICommitParticipant, StoreUrlSegments>();
        services.StoreWithTheChange<ContentTreeChangeNotification, DocumentUrlServiceContentTreeChangeNotificationHandler>();
        services.StoreWithTheChange<ContentTypeChangedNotification, DocumentUrlServiceContentTypeChangedNotificationHandler>();
        return services;
    }

    // Core has them run after the commit.
    private static void StoreWithTheChange<TNotification, THandler>(this IServiceCollection services)
        where TNotification : INotification
        where THandler : class, INotificationAsyncHandler<TNotification>
    {
        foreach (var registered in services
            .Where(service => service.ServiceType == typeof(INotificationAsyncHandler<TNotification>) && service.ImplementationType == typeof(THandler))
            .ToArray())
        {
            services.Remove(registered);
        }

        services.TryAddSingleton<THandler>();
    }
}
