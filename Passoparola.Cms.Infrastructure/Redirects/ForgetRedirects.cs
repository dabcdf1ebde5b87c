using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace Passoparola.Cms.Infrastructure.Redirects;

/// <summary>A deleted document takes its redirects with it, behind the repository's back.</summary>
internal sealed class ForgetRedirects(HeldRedirects redirects) : INotificationHandler<ContentDeletedNotification>
{
    public void Handle(ContentDeletedNotification notification) =>
        redirects.Deleted(notification.DeletedEntities.Select(document => document.Key));
}
