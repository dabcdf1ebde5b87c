using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Sync;

namespace Passoparola.Cms.Infrastructure.Caching;

/// <summary>Hands Core's cache instructions to the refreshers of this process, at once.</summary>
internal sealed class ServerMessenger : IServerMessenger
{
    // Nothing waits to be sent, and nothing arrives from elsewhere.
    public void Sync()
    {
    }

    public void SendMessages()
    {
    }

    public void QueueRefresh<TPayload>(ICacheRefresher refresher, TPayload[] payload)
    {
        if (refresher is not IPayloadCacheRefresher<TPayload> receiver)
        {
            throw new ArgumentException($"{refresher.Name} takes no {typeof(TPayload).Name}.", nameof(refresher));
        }

        receiver.RefreshInternal(payload);
        receiver.Refresh(payload);
    }

    public void QueueRefresh<T>(ICacheRefresher refresher, Func<T, int> getNumericId, params T[] instances) =>
        QueueRefresh(refresher, [.. instances.Select(getNumericId)]);

    public void QueueRefresh<T>(ICacheRefresher refresher, Func<T, Guid> getGuidId, params T[] instances) =>
        QueueRefresh(refresher, [.. instances.Select(getGuidId)]);

    public void QueueRemove<T>(ICacheRefresher refresher, Func<T, int> getNumericId, params T[] instances) =>
        QueueRemove(refresher, [.. instances.Select(getNumericId)]);

    public void QueueRemove(ICacheRefresher refresher, params int[] numericIds)
    {
        foreach (var id in numericIds)
        {
            refresher.Remove(id);
        }
    }

    public void QueueRefresh(ICacheRefresher refresher, params int[] numericIds)
    {
        foreach (var id in numericIds)
        {
            refresher.Refresh(id);
        }
    }

    public void QueueRefresh(ICacheRefresher refresher, params Guid[] guidIds)
    {
        foreach (var id in guidIds)
        {
            refresher.Refresh(id);
        }
    }

    public void QueueRefreshAll(ICacheRefresher refresher) => refresher.RefreshAll();
}
