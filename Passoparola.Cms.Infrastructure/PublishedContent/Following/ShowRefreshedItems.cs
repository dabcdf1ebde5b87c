using Passoparola.Cms.Infrastructure.PublishedMedia;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace Passoparola.Cms.Infrastructure.PublishedContent.Following;

/// <summary>Makes the refreshes collected during a change before anybody who follows the change looks at the items.</summary>
internal sealed class ShowRefreshedItems(PublishedDocuments documents, PublishedMediaItems media)
    : INotificationHandler<ContentCacheRefresherNotification>, INotificationHandler<MediaCacheRefresherNotification>
{
    public void Handle(ContentCacheRefresherNotification notification) => documents.Flush();

    public void Handle(MediaCacheRefresherNotification notification) => media.Flush();
}
