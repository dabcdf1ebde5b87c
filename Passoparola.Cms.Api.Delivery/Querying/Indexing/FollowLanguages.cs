using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace Passoparola.Cms.Api.Delivery.Querying.Indexing;

/// <summary>There is a partition for each language, so a change of languages changes them all.</summary>
internal sealed class FollowLanguages(LiveContentIndex index, DraftContentIndex drafts) : INotificationAsyncHandler<LanguageCacheRefresherNotification>
{
    public Task HandleAsync(LanguageCacheRefresherNotification notification, CancellationToken cancellationToken)
    {
        drafts.Forget();
        return index.RebuildIfLoadedAsync();
    }
}
