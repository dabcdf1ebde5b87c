using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Notifications;
using EventType = Umbraco.Cms.Core.Constants.ServerEvents.EventType;

namespace Passoparola.Cms.Api.Management.ServerEvents;

/// <summary>What is saved as one thing, without a tree.</summary>
internal sealed class SavedEvents<TNotification, TEntity>(EventQueue queue, EntityEventSource<TEntity> source) : INotificationHandler<TNotification>
    where TNotification : SavedNotification<TEntity>
    where TEntity : IEntity
{
    public void Handle(TNotification notification)
    {
        foreach (var entity in notification.SavedEntities)
        {
            var isNew = entity is IRememberBeingDirty remembered && remembered.WasPropertyDirty(nameof(IEntity.Id));
            queue.Add(new SiteChange(source.Name, isNew ? EventType.Created : EventType.Updated, entity.Key));
        }
    }
}

/// <summary>The name that changes of one kind of thing are told under.</summary>
internal sealed record EntityEventSource<TEntity>(string Name);
