using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Notifications;
using EventType = Umbraco.Cms.Core.Constants.ServerEvents.EventType;

namespace Passoparola.Cms.Api.Management.ServerEvents;

/// <summary>What is deleted as one thing, without a tree.</summary>
internal sealed class DeletedEvents<TNotification, TEntity>(EventQueue queue, EntityEventSource<TEntity> source) : INotificationHandler<TNotification>
    where TNotification : DeletedNotification<TEntity>
    where TEntity : IEntity
{
    public void Handle(TNotification notification)
    {
        foreach (var entity in notification.DeletedEntities)
        {
            queue.Add(new SiteChange(source.Name, EventType.Deleted, entity.Key));
        }
    }
}
