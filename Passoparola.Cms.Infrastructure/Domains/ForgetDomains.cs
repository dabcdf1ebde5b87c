using Passoparola.Cms.Infrastructure.Scoping;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace Passoparola.Cms.Infrastructure.Domains;

/// <summary>
/// A deleted document takes its domains with it. They are forgotten only here, after Core's refresher has read which
/// ones those were.
/// </summary>
internal sealed class ForgetDomains(CommittedState<IReadOnlyList<DomainRow>> held) :
    INotificationHandler<ContentCacheRefresherNotification>,
    INotificationHandler<LanguageCacheRefresherNotification>,
    INotificationHandler<DomainCacheRefresherNotification>
{
    public void Handle(ContentCacheRefresherNotification notification)
    {
        if (notification.MessageObject is ContentCacheRefresher.JsonPayload[] payloads
            && payloads.Any(payload => payload.ChangeTypes.HasFlag(Umbraco.Cms.Core.Services.Changes.TreeChangeTypes.Remove)))
        {
            held.Forget();
        }
    }

    public void Handle(LanguageCacheRefresherNotification notification) => held.Forget();

    public void Handle(DomainCacheRefresherNotification notification) => held.Forget();
}
