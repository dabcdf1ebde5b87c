using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Passoparola.Cms.Infrastructure.Languages;
using Passoparola.Cms.Infrastructure.Runtime;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Routing;

namespace Passoparola.Cms.Infrastructure.Redirects;

internal static class RedirectsComposition
{
    public static IUmbracoBuilder AddRedirects(this IUmbracoBuilder builder)
    {
        builder.Services.AddStoredRedirects();
        builder.Services.AddSingleton<ISiteLoadStep, LoadRedirects>();
        builder.Services.TryAddSingleton<IRedirectTracker, RedirectTracker>();
        builder
            .AddNotificationHandler<ContentDeletedNotification, ForgetRedirects>()
            .AddNotificationHandler<ContentPublishingNotification, TrackRedirects>()
            .AddNotificationHandler<ContentMovingNotification, TrackRedirects>()
            .AddNotificationAsyncHandler<ContentPublishedNotification, TrackRedirects>()
            .AddNotificationAsyncHandler<ContentMovedNotification, TrackRedirects>();
        return builder;
    }

    public static IServiceCollection AddStoredRedirects(this IServiceCollection services)
    {
        services.TryAddSingleton<HeldRedirects>();
        services.TryAddSingleton<IRedirectUrlRepository, RedirectUrlRepository>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<ICultureData, RedirectCultures>());
        return services;
    }
}
