using System.Collections.Concurrent;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace Passoparola.Cms.Tests.Support;

/// <summary>Breaks, when asked to, the refreshing of what readers see of a document.</summary>
internal sealed class RefreshFailure : INotificationHandler<ContentCacheRefresherNotification>
{
    private readonly ConcurrentDictionary<Guid, int> _failures = [];

    /// <summary>The next refresh of the document fails.</summary>
    public void FailOnce(Guid key) => _failures[key] = 0;

    /// <summary>Whether a refresh of the document has failed since it was asked for.</summary>
    public bool HasFailed(Guid key) => _failures.TryGetValue(key, out var failures) && failures > 0;

    public void Handle(ContentCacheRefresherNotification notification)
    {
        foreach (var key in ((ContentCacheRefresher.JsonPayload[])notification.MessageObject).Select(payload => payload.Key).OfType<Guid>())
        {
            if (_failures.TryUpdate(key, 1, 0))
            {
                throw new InvalidOperationException("The cache is out of order.");
            }
        }
    }
}
