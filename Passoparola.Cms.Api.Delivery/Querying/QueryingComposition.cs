using Microsoft.Extensions.DependencyInjection;
using Passoparola.Cms.Api.Delivery.Querying.Indexing;
using Passoparola.Cms.Infrastructure.Runtime;
using Passoparola.Cms.Search.Indexing;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Extensions;

namespace Passoparola.Cms.Api.Delivery.Querying;

internal static class QueryingComposition
{
    public static IUmbracoBuilder AddQuerying(this IUmbracoBuilder builder)
    {
        var services = builder.Services;
        services.AddUnique<IApiContentQueryProvider, ContentQueryProvider>();
        services.AddUnique<IApiContentQueryService, ContentQueryService>();
        services.AddSingleton<QueryOptions>();
        services.AddSingleton<IndexFields>();
        services.AddSingleton<DocumentReading>();
        services.AddSingleton<PublishedIndexSource>();
        services.AddSingleton<DraftIndexSource>();
        services.AddSingleton<InstalledCultures>();
        services.AddSingleton<LiveContentIndex>();
        services.AddSingleton<ISearchIndex>(provider => provider.GetRequiredService<LiveContentIndex>());
        services.AddSingleton<DraftContentIndex>();
        services.AddSingleton<ISiteLoadStep, LoadContentIndex>();
        builder.AddNotificationAsyncHandler<ContentCacheRefresherNotification, FollowPublishedContent>();
        builder.AddNotificationAsyncHandler<ContentTypeCacheRefresherNotification, FollowContentTypes>();
        builder.AddNotificationAsyncHandler<LanguageCacheRefresherNotification, FollowLanguages>();
        return builder;
    }
}
