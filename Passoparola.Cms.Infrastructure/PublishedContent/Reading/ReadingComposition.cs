using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Passoparola.Cms.Infrastructure.Changes;
using Passoparola.Cms.Infrastructure.PublishedMedia;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;

namespace Passoparola.Cms.Infrastructure.PublishedContent.Reading;

internal static class ReadingComposition
{
    public static IUmbracoBuilder AddReading(this IUmbracoBuilder builder)
    {
        var services = builder.Services;
        services.TryAddSingleton<ReadTracker>();
        services.TryAddSingleton<SiteStructure>();
        services.TryAddSingleton(provider => new PublishedReads(
            provider.GetRequiredService<ReadSideVersion>(),
            provider.GetRequiredService<SiteStructure>(),
            provider.GetRequiredService<ReadTracker>(),
            provider.GetRequiredService<PublishedDocuments>(),
            provider.GetRequiredService<PublishedMediaItems>()));
        builder.AddNotificationHandler<ContentTypeCacheRefresherNotification, FollowSiteStructure>();
        builder.AddNotificationHandler<DataTypeCacheRefresherNotification, FollowSiteStructure>();
        builder.AddNotificationHandler<LanguageCacheRefresherNotification, FollowSiteStructure>();
        builder.AddNotificationHandler<DomainCacheRefresherNotification, FollowSiteStructure>();
        return builder;
    }
}
