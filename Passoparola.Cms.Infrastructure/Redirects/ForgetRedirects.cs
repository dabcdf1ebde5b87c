using Passoparola.Cms.Infrastructure.Scoping;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace Passoparola.Cms.Infrastructure.Redirects;

/// <summary>A deleted document takes its redirects with it, behind the repository's back.</summary>
internal sealed class ForgetRedirects(CommittedState<RedirectsByUrl> held) : INotificationHandler<ContentDeletedNotification>
{
    public void Handle(ContentDeletedNotification notification) => held.Forget();
}
