using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Changes;
using Umbraco.Cms.Core.Services.Navigation;

namespace Passoparola.Cms.Infrastructure.PublishedContent.Following;

/// <summary>
/// A language that is added, renamed or removed, and a type that begins or ceases to vary, change in which cultures
/// documents are published, their names and their addresses: all of it is read again.
/// </summary>
internal sealed class FollowCultures(
    IDocumentPublishStatusManagementService publishStatus,
    IDocumentUrlService urls,
    IDocumentUrlAliasService aliases,
    PublishedDocuments documents) :
    INotificationAsyncHandler<LanguageCacheRefresherNotification>,
    INotificationAsyncHandler<ContentTypeCacheRefresherNotification>
{
    public Task HandleAsync(LanguageCacheRefresherNotification notification, CancellationToken cancellationToken) =>
        ReadAgainAsync(cancellationToken);

    public Task HandleAsync(ContentTypeCacheRefresherNotification notification, CancellationToken cancellationToken) =>
        notification.MessageObject is ContentTypeCacheRefresher.JsonPayload[] payloads && payloads.Any(ChangesCultures)
            ? ReadAgainAsync(cancellationToken)
            : Task.CompletedTask;

    private static bool ChangesCultures(ContentTypeCacheRefresher.JsonPayload payload) =>
        payload.ItemType == nameof(IContentType) && payload.ChangeTypes.HasFlag(ContentTypeChangeTypes.VariationChanged);

    private async Task ReadAgainAsync(CancellationToken cancellationToken)
    {
        // Which documents are seen depends on the publish status.
        await publishStatus.InitializeAsync(cancellationToken);
        await urls.InitAsync(forceEmpty: false, cancellationToken);
        await aliases.InitAsync(forceEmpty: false, cancellationToken);
        // What is not loaded yet will be loaded from what is committed by then.
        if (documents.IsLoaded)
        {
            documents.Load();
        }
    }
}
