using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace Passoparola.Cms.Infrastructure.PublishedContent.Reading;

/// <summary>In doubt, everything that was made is made again: these changes are rare and reach far.</summary>
internal sealed class FollowSiteStructure(SiteStructure structure) :
    INotificationHandler<ContentTypeCacheRefresherNotification>,
    INotificationHandler<DataTypeCacheRefresherNotification>,
    INotificationHandler<LanguageCacheRefresherNotification>,
    INotificationHandler<DomainCacheRefresherNotification>
{
    public void Handle(ContentTypeCacheRefresherNotification notification) => structure.Changed();

    public void Handle(DataTypeCacheRefresherNotification notification) => structure.Changed();

    public void Handle(LanguageCacheRefresherNotification notification) => structure.Changed();

    public void Handle(DomainCacheRefresherNotification notification) => structure.Changed();
}
