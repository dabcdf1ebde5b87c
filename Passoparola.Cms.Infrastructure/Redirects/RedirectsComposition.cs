using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Routing;

namespace Passoparola.Cms.Infrastructure.Redirects;

internal static class RedirectsComposition
{
    public static IUmbracoBuilder AddRedirects(this IUmbracoBuilder builder)
    {
        builder.Services.TryAddSingleton<IRedirectUrlRepository, RedirectUrlRepository>();
        builder.Services.TryAddSingleton<IRedirectTracker, RedirectTracker>();
        builder
            .AddNotificationHandler<ContentPublishingNotification, TrackRedirects>()
            .AddNotificationHandler<ContentMovingNotification, TrackRedirects>()
            .AddNotificationAsyncHandler<ContentPublishedNotification, TrackRedirects>()
            .AddNotificationAsyncHandler<ContentMovedNotification, TrackRedirects>();
        return builder;
    }
}
