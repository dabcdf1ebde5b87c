using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Routing;
using OldRoutes = System.Collections.Generic.Dictionary<(int ContentId, string Culture), (System.Guid ContentKey, string OldRoute)>;

namespace Passoparola.Cms.Infrastructure.Redirects;

/// <summary>
/// Keeps old addresses working when a published document is renamed or moved. What goes to the recycle bin, or comes
/// back from it, has no address to redirect to or from.
/// </summary>
internal sealed class TrackRedirects(
    IRedirectTracker tracker,
    IOptionsMonitor<WebRoutingSettings> settings,
    ILogger<TrackRedirects> logger) :
    INotificationHandler<ContentPublishingNotification>,
    INotificationHandler<ContentMovingNotification>,
    INotificationAsyncHandler<ContentPublishedNotification>,
    INotificationAsyncHandler<ContentMovedNotification>
{
    private const string StateKey = "Passoparola.Redirects.OldRoutes";

    private bool IsOff => settings.CurrentValue.DisableRedirectUrlTracking;

    public void Handle(ContentPublishingNotification notification) =>
        Note(notification, notification.PublishedEntities, isMove: false);

    public void Handle(ContentMovingNotification notification) =>
        Note(notification, notification.MoveInfoCollection.Select(move => move.Entity), isMove: true);

    // Asynchronous handlers run after all the others, when the URLs are the new ones.
    public Task HandleAsync(ContentPublishedNotification notification, CancellationToken cancellationToken) =>
        RedirectAsync(notification);

    public Task HandleAsync(ContentMovedNotification notification, CancellationToken cancellationToken) =>
        RedirectAsync(notification);

    private void Note(IStatefulNotification notification, IEnumerable<IContent> documents, bool isMove)
    {
        if (IsOff)
        {
            return;
        }

        var oldRoutes = OldRoutesOf(notification) ?? [];
        foreach (var document in documents)
        {
            tracker.StoreOldRoute(document, oldRoutes, isMove);
        }

        notification.State[StateKey] = oldRoutes;
    }

    private Task RedirectAsync(IStatefulNotification notification)
    {
        if (IsOff || OldRoutesOf(notification) is not { Count: > 0 } oldRoutes)
        {
            return Task.CompletedTask;
        }

        try
        {
            tracker.CreateRedirects(oldRoutes);
        }
        catch (Exception failure)
        {
            // The document is saved already; an error here would tell the editor it is not.
            logger.LogError(failure, "The old addresses of {Count} documents are not redirected.", oldRoutes.Count);
        }

        return Task.CompletedTask;
    }

    private static OldRoutes? OldRoutesOf(IStatefulNotification notification) =>
        notification.State.TryGetValue(StateKey, out var routes) ? routes as OldRoutes : null;
}
