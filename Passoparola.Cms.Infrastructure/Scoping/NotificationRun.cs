using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace Passoparola.Cms.Infrastructure.Scoping;

/// <summary>Calls the handlers of one type of notification, each on its own.</summary>
internal abstract class NotificationRun
{
    public static NotificationRun Of(Type notificationType) =>
        (NotificationRun)Activator.CreateInstance(typeof(Typed<>).MakeGenericType(notificationType))!;

    /// <param name="failed">Told each handler that threw, and what.</param>
    /// <param name="only">The only handler to call; <c>null</c> for all.</param>
    public abstract void Handle(
        IServiceProvider services, IReadOnlyList<INotification> notifications, Action<Type, Exception> failed, Type? only = null);

    /// <inheritdoc cref="Handle"/>
    public abstract Task HandleAsync(
        IServiceProvider services, IReadOnlyList<INotification> notifications, Action<Type, Exception> failed, Type? only = null);

    private sealed class Typed<TNotification> : NotificationRun
        where TNotification : INotification
    {
        public override void Handle(
            IServiceProvider services, IReadOnlyList<INotification> notifications, Action<Type, Exception> failed, Type? only = null)
        {
            foreach (var handler in services.GetServices<INotificationHandler<TNotification>>())
            {
                if (only is not null && handler.GetType() != only)
                {
                    continue;
                }

                try
                {
                    handler.Handle(notifications.Cast<TNotification>());
                }
                catch (Exception failure)
                {
                    failed(handler.GetType(), failure);
                }
            }
        }

        public override async Task HandleAsync(
            IServiceProvider services, IReadOnlyList<INotification> notifications, Action<Type, Exception> failed, Type? only = null)
        {
            foreach (var handler in services.GetServices<INotificationAsyncHandler<TNotification>>())
            {
                if (only is not null && handler.GetType() != only)
                {
                    continue;
                }

                try
                {
                    await handler.HandleAsync(notifications.Cast<TNotification>(), CancellationToken.None);
                }
                catch (Exception failure)
                {
                    failed(handler.GetType(), failure);
                }
            }
        }
    }
}
