using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services.Changes;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.PublishStatus;

/// <summary>
/// Reads the status of branches again that changed without telling of a culture. What goes to the recycle bin is not published
/// any more, but Core's refresher asks only where cultures are named, and would take it for published when it comes back: what
/// is below it would be found although it has no route.
/// </summary>
internal sealed class FollowBranches(IDocumentPublishStatusManagementService status) : INotificationAsyncHandler<ContentCacheRefresherNotification>
{
    public async Task HandleAsync(ContentCacheRefresherNotification notification, CancellationToken cancellationToken)
    {
        foreach (var payload in notification.MessageObject as ContentCacheRefresher.JsonPayload[] ?? [])
        {
            if (payload is { Key: { } key, Blueprint: false, PublishedCultures: null or [], UnpublishedCultures: null or [] }
                && payload.ChangeTypes.HasType(TreeChangeTypes.RefreshBranch))
            {
                await status.AddOrUpdateStatusWithDescendantsAsync(key, cancellationToken);
            }
        }
    }
}
