using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Sync;

namespace Passoparola.Cms.Infrastructure.Changes;

/// <summary>Takes down what Core's handlers would tell the refreshers, joining what follows one another.</summary>
internal sealed class InstructionRecorder : IServerMessenger
{
    private readonly List<RefreshInstruction> _instructions = [];

    public IReadOnlyList<RefreshInstruction> Instructions => _instructions;

    public void Record(RefreshInstruction instruction)
    {
        if (_instructions is not [.., var last] || !last.TryJoin(instruction))
        {
            _instructions.Add(instruction);
        }
    }

    public void Sync()
    {
    }

    public void SendMessages()
    {
    }

    public void QueueRefresh<TPayload>(ICacheRefresher refresher, TPayload[] payload) => Record(
        refresher is IPayloadCacheRefresher<TPayload> receiver
            ? new RefreshByPayload<TPayload>(receiver, payload)
            : throw new ArgumentException($"{refresher.Name} takes no {typeof(TPayload).Name}.", nameof(refresher)));

    public void QueueRefresh<T>(ICacheRefresher refresher, Func<T, int> getNumericId, params T[] instances) =>
        QueueRefresh(refresher, [.. instances.Select(getNumericId)]);

    public void QueueRefresh<T>(ICacheRefresher refresher, Func<T, Guid> getGuidId, params T[] instances) =>
        QueueRefresh(refresher, [.. instances.Select(getGuidId)]);

    public void QueueRemove<T>(ICacheRefresher refresher, Func<T, int> getNumericId, params T[] instances) =>
        QueueRemove(refresher, [.. instances.Select(getNumericId)]);

    public void QueueRemove(ICacheRefresher refresher, params int[] numericIds) =>
        Record(new RemoveById(refresher, numericIds));

    public void QueueRefresh(ICacheRefresher refresher, params int[] numericIds) =>
        Record(new RefreshById(refresher, numericIds));

    public void QueueRefresh(ICacheRefresher refresher, params Guid[] guidIds) =>
        Record(new RefreshByKey(refresher, guidIds));

    public void QueueRefreshAll(ICacheRefresher refresher) => Record(new RefreshEverything(refresher));
}
