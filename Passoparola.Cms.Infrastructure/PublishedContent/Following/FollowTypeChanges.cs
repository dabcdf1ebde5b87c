using Passoparola.Cms.Infrastructure.PublishedMedia;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace Passoparola.Cms.Infrastructure.PublishedContent.Following;

/// <summary>
/// Makes changed types before the first reader needs them. A data type may be used inside blocks of any document, which
/// Core's refresher does not follow: all converted values are forgotten.
/// </summary>
internal sealed class FollowTypeChanges(PublishedTypes types, PublishedDocuments documents, PublishedMediaItems media)
    : INotificationHandler<ContentTypeCacheRefresherNotification>, INotificationHandler<DataTypeCacheRefresherNotification>
{
    public void Handle(ContentTypeCacheRefresherNotification notification) => types.Load();

    public void Handle(DataTypeCacheRefresherNotification notification)
    {
        types.Load();
        documents.ForgetConverted();
        media.ForgetConverted();
    }
}
