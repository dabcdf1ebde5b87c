using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services.Changes;
using Umbraco.Cms.Core.Sync;
using Umbraco.Extensions;

namespace Passoparola.Cms.Api.Delivery.Querying.Indexing;

/// <summary>Keeps the index with the published cache, which Umbraco has refreshed before it tells of it here.</summary>
internal sealed class FollowPublishedContent(LiveContentIndex index, DraftContentIndex drafts) : INotificationAsyncHandler<ContentCacheRefresherNotification>
{
    public async Task HandleAsync(ContentCacheRefresherNotification notification, CancellationToken cancellationToken)
    {
        drafts.Forget();
        if (notification.MessageType != MessageType.RefreshByPayload
            || notification.MessageObject is not ContentCacheRefresher.JsonPayload[] payloads
            || payloads.Any(payload => payload.ChangeTypes.HasType(TreeChangeTypes.RefreshAll) || payload.Key is null))
        {
            await index.RebuildIfLoadedAsync();
            return;
        }

        var documents = payloads.Where(payload => !payload.Blueprint).ToList();
        index.Update(
            [.. documents.Select(payload => payload.Key!.Value)],
            documents.Where(payload => payload.ChangeTypes.HasTypesAny(TreeChangeTypes.RefreshBranch | TreeChangeTypes.Remove))
                .Select(payload => payload.Key!.Value)
                .ToHashSet());
    }
}
