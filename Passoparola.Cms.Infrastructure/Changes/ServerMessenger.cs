using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Sync;

namespace Passoparola.Cms.Infrastructure.Changes;

/// <summary>
/// The distributed cache's way to the refreshers: an instruction becomes a change like those of the services, recorded
/// when the running unit of work commits and followed right after.
/// </summary>
internal sealed class ServerMessenger(Lazy<ICoreScopeProvider> scopes) : IServerMessenger
{
    // Nothing waits to be sent, and nothing arrives from elsewhere.
    public void Sync()
    {
    }

    public void SendMessages()
    {
    }

    public void QueueRefresh<TPayload>(ICacheRefresher refresher, TPayload[] payload) =>
        Send(recorder => recorder.QueueRefresh(refresher, payload));

    public void QueueRefresh<T>(ICacheRefresher refresher, Func<T, int> getNumericId, params T[] instances) =>
        Send(recorder => recorder.QueueRefresh(refresher, getNumericId, instances));

    public void QueueRefresh<T>(ICacheRefresher refresher, Func<T, Guid> getGuidId, params T[] instances) =>
        Send(recorder => recorder.QueueRefresh(refresher, getGuidId, instances));

    public void QueueRemove<T>(ICacheRefresher refresher, Func<T, int> getNumericId, params T[] instances) =>
        Send(recorder => recorder.QueueRemove(refresher, getNumericId, instances));

    public void QueueRemove(ICacheRefresher refresher, params int[] numericIds) =>
        Send(recorder => recorder.QueueRemove(refresher, numericIds));

    public void QueueRefresh(ICacheRefresher refresher, params int[] numericIds) =>
        Send(recorder => recorder.QueueRefresh(refresher, numericIds));

    public void QueueRefresh(ICacheRefresher refresher, params Guid[] guidIds) =>
        Send(recorder => recorder.QueueRefresh(refresher, guidIds));

    public void QueueRefreshAll(ICacheRefresher refresher) => Send(recorder => recorder.QueueRefreshAll(refresher));

    private void Send(Action<InstructionRecorder> instruct)
    {
        var recorder = new InstructionRecorder();
        instruct(recorder);
        using var scope = scopes.Value.CreateCoreScope();
        foreach (var instruction in recorder.Instructions)
        {
            scope.Notifications.Publish(new RefreshRequestedNotification(instruction));
        }

        scope.Complete();
    }
}
