using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services.Changes;
using EventType = Umbraco.Cms.Core.Constants.ServerEvents.EventType;
using Source = Umbraco.Cms.Core.Constants.ServerEvents.EventSource;

namespace Passoparola.Cms.Api.Management.ServerEvents;

/// <summary>Every change of documents and media is a change of their tree.</summary>
internal sealed class TreeEvents(EventQueue queue) : INotificationHandler<ContentTreeChangeNotification>, INotificationHandler<MediaTreeChangeNotification>
{
    public void Handle(ContentTreeChangeNotification notification) => Add(Source.Document, notification.Changes);

    public void Handle(MediaTreeChangeNotification notification) => Add(Source.Media, notification.Changes);

    private void Add<T>(string source, IEnumerable<TreeChange<T>> changes)
        where T : IContentBase
    {
        foreach (var change in changes)
        {
            queue.Add(new SiteChange(source, TypeOf(change), change.Item.Key, change.Item.Path));
        }
    }

    private static string TypeOf<T>(TreeChange<T> change)
        where T : IContentBase => change switch
        {
            { ChangeTypes: var types } when types.HasFlag(TreeChangeTypes.Remove) => EventType.Deleted,
            { Item.Trashed: true } => EventType.Trashed,
            { Item: var item } when item.WasPropertyDirty(nameof(item.Id)) => EventType.Created,
            _ => EventType.Updated,
        };
}
