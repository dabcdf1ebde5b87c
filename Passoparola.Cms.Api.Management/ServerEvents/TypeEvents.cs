using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services.Changes;
using EventType = Umbraco.Cms.Core.Constants.ServerEvents.EventType;
using Source = Umbraco.Cms.Core.Constants.ServerEvents.EventSource;

namespace Passoparola.Cms.Api.Management.ServerEvents;

/// <summary>Changes of document and media types, and of those that are made of them.</summary>
internal sealed class TypeEvents(EventQueue queue) : INotificationHandler<ContentTypeChangedNotification>, INotificationHandler<MediaTypeChangedNotification>
{
    public void Handle(ContentTypeChangedNotification notification) => Add(Source.DocumentType, notification.Changes);

    public void Handle(MediaTypeChangedNotification notification) => Add(Source.MediaType, notification.Changes);

    private void Add<T>(string source, IEnumerable<ContentTypeChange<T>> changes)
        where T : class, IContentTypeComposition
    {
        foreach (var change in changes)
        {
            queue.Add(new SiteChange(source, TypeOf(change.ChangeTypes), change.Item.Key));
        }
    }

    private static string TypeOf(ContentTypeChangeTypes types) =>
        types.HasFlag(ContentTypeChangeTypes.Remove) ? EventType.Deleted
        : types.HasFlag(ContentTypeChangeTypes.Create) ? EventType.Created
        : EventType.Updated;
}
