using Passoparola.Cms.Infrastructure.Scoping;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Infrastructure.DocumentUrls;

/// <summary>
/// Stores the URL segments of changed documents in the transaction of the change. Core stores them in one of their own
/// after the commit: a crash in between would leave a published document without its address.
/// </summary>
internal sealed class StoreUrlSegments(
    AmbientScope ambient,
    Lazy<DocumentUrlServiceContentTreeChangeNotificationHandler> treeChanges,
    Lazy<DocumentUrlServiceContentTypeChangedNotificationHandler> typeChanges) : ICommitParticipant
{
    public ICommitOutcome? BeforeCommit(IReadOnlyList<INotification> queued, CommittingDatabase database)
    {
        // The segments in memory follow with the other caches, in the order of commits.
        using (ambient.Apart(new ScopeContext()))
        {
            Store(queued.OfType<ContentTreeChangeNotification>(), treeChanges);
            Store(queued.OfType<ContentTypeChangedNotification>(), typeChanges);
        }

        return null;
    }

    private static void Store<TNotification, THandler>(IEnumerable<TNotification> notifications, Lazy<THandler> handler)
        where TNotification : INotification
        where THandler : INotificationAsyncHandler<TNotification>
    {
        foreach (var notification in notifications)
        {
            // Core ends scopes synchronously; its own work in here is synchronous, too.
            Task.WaitAll(handler.Value.HandleAsync(notification, CancellationToken.None));
        }
    }
}
