using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Passoparola.Cms.Infrastructure.Changes;
using Passoparola.Cms.Infrastructure.PublishedContent.Following;
using Passoparola.Cms.Infrastructure.PublishedContent.Items;
using Passoparola.Cms.Infrastructure.PublishedContent.Reading;
using Passoparola.Cms.Infrastructure.Runtime;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Infrastructure.PublishedContent;

internal static class PublishedContentComposition
{
    public static IUmbracoBuilder AddPublishedContent(this IUmbracoBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<PublishedContentSettings>()
            .BindConfiguration("Passoparola:PublishedContent")
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.TryAddSingleton<ElementsCache>();
        services.TryAddSingleton<PropertySurroundings>();
        services.TryAddSingleton<PublishedItemSurroundings>();
        services.TryAddSingleton<PublishedStoreParts>();
        services.TryAddSingleton<PublishedTypes>();
        services.TryAddSingleton<PublishedDocumentVersions>();
        services.TryAddSingleton<PublishedDocuments>();
        services.AddSingleton<IRefreshCollector>(provider => provider.GetRequiredService<PublishedDocuments>());
        services.TryAddSingleton<DraftDocuments>();
        services.TryAddSingleton<DocumentCacheService>();
        services.TryAddSingleton<IPublishedContentTypeCache>(provider => provider.GetRequiredService<PublishedTypes>());
        services.TryAddSingleton<IDocumentCacheService>(provider => provider.GetRequiredService<DocumentCacheService>());
        services.TryAddSingleton<IElementCacheService, ElementCacheService>();
        services.TryAddSingleton<IPublishedContentCache, PublishedContentCache>();
        services.TryAddSingleton<ICacheManager, PublishedCaches>();
        services.TryAddSingleton<IReservedFieldNamesService, ReservedFieldNames>();
        services.AddSingleton<ISiteLoadStep, LoadPublishedContent>();
        builder.AddNotificationHandler<ContentCacheRefresherNotification, ShowRefreshedItems>();
        builder.AddNotificationHandler<MediaCacheRefresherNotification, ShowRefreshedItems>();
        builder.AddNotificationHandler<ContentTypeCacheRefresherNotification, FollowTypeChanges>();
        builder.AddNotificationHandler<DataTypeCacheRefresherNotification, FollowTypeChanges>();
        // Ahead of the handlers of projects that build on this one: they look at what is published.
        builder.AddNotificationAsyncHandler<LanguageCacheRefresherNotification, FollowCultures>();
        builder.AddNotificationAsyncHandler<ContentTypeCacheRefresherNotification, FollowCultures>();
        return builder.AddReading();
    }
}
