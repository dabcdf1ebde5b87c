using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Extensions;

namespace Passoparola.Cms.Api.Delivery.Querying.Indexing;

/// <summary>Rebuilds when a change of types may change which documents there are; else reads the documents of the types again.</summary>
internal sealed class FollowContentTypes(LiveContentIndex index, DraftContentIndex drafts) : INotificationAsyncHandler<ContentTypeCacheRefresherNotification>
{
    public async Task HandleAsync(ContentTypeCacheRefresherNotification notification, CancellationToken cancellationToken)
    {
        drafts.Forget();
        if (notification.MessageObject is not ContentTypeCacheRefresher.JsonPayload[] payloads)
        {
            await index.RebuildIfLoadedAsync();
            return;
        }

        var types = payloads.Where(payload => payload.ItemType == nameof(IContentType)).ToList();
        if (types.Any(payload => payload.ChangeTypes.RequiresRawDataRebuild()))
        {
            await index.RebuildIfLoadedAsync();
        }
        else if (types.Count > 0)
        {
            index.UpdateTypes(types.Select(payload => payload.Id).ToHashSet());
        }
    }
}
