using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace Passoparola.Cms.Infrastructure.Scoping;

/// <summary>
/// The notifications of one root scope. Cancelable ones are published at once, the others after the commit. Unlike
/// Core's own publisher it shows what is queued, because the change feed is written before the commit.
/// </summary>
internal sealed class ScopeNotifications(
    IEventAggregator eventAggregator,
    HandlersAfterCommit handlers,
    IScopedNotificationPublisher? callerPublisher) : IScopedNotificationPublisher
{
    private readonly List<INotification> _queued = [];
    private bool _suppressed;

    public IReadOnlyList<INotification> Queued => _queued;

    public bool PublishCancelable(ICancelableNotification notification)
    {
        ArgumentNullException.ThrowIfNull(notification);
        if (_suppressed)
        {
            return false;
        }

        if (callerPublisher is not null)
        {
            return callerPublisher.PublishCancelable(notification);
        }

        eventAggregator.Publish(notification);
        return notification.Cancel;
    }

    public async Task<bool> PublishCancelableAsync(ICancelableNotification notification)
    {
        ArgumentNullException.ThrowIfNull(notification);
        if (_suppressed)
        {
            return false;
        }

        if (callerPublisher is not null)
        {
            return await callerPublisher.PublishCancelableAsync(notification);
        }

        await eventAggregator.PublishAsync(notification);
        return notification.Cancel;
    }

    public void Publish(INotification notification)
    {
        ArgumentNullException.ThrowIfNull(notification);
        if (_suppressed)
        {
            return;
        }

        _queued.Add(notification);
        callerPublisher?.Publish(notification);
    }

    public IDisposable Suppress()
    {
        if (_suppressed)
        {
            throw new InvalidOperationException("Notifications are already suppressed.");
        }

        _suppressed = true;
        return new Suppression(this);
    }

    public void ScopeExit(bool completed)
    {
        INotification[] notifications = [.. _queued];
        _queued.Clear();
        if (callerPublisher is not null)
        {
            callerPublisher.ScopeExit(completed);
        }
        else if (completed && notifications.Length > 0)
        {
            handlers.Publish(notifications);
        }
    }

    private sealed class Suppression(ScopeNotifications notifications) : IDisposable
    {
        public void Dispose() => notifications._suppressed = false;
    }
}
