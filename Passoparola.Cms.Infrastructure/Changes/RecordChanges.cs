using Passoparola.Cms.Infrastructure.Scoping;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Serialization;

namespace Passoparola.Cms.Infrastructure.Changes;

/// <summary>Writes the change records of a unit of work into its own transaction, and lets the caches follow after it.</summary>
internal sealed class RecordChanges(
    Lazy<CacheRefresherCollection> refreshers,
    IJsonSerializer serializer,
    FollowedChanges followed,
    Lazy<CacheFollower> follower,
    TimeProvider clock) : ICommitParticipant
{
    public ICommitOutcome? BeforeCommit(IReadOnlyList<INotification> queued, CommittingDatabase database)
    {
        if (queued.Count == 0)
        {
            return null;
        }

        var instructions = CacheNotifications.Instructions(queued, refreshers.Value);
        if (instructions.Count == 0)
        {
            return null;
        }

        var context = database.Writing;
        var rows = context.Set<ChangeRow>();
        var number = rows.Max(row => (long?)row.Number) ?? 0;
        var by = CacheNotifications.Author(queued);
        var recorded = new List<(long Number, RefreshInstruction Instruction)>();
        foreach (var instruction in instructions)
        {
            recorded.Add((++number, instruction));
            rows.Add(new ChangeRow
            {
                Number = number,
                Refresher = instruction.Refresher.RefresherUniqueId,
                Kind = instruction.Kind,
                Payload = instruction.Payload(serializer),
                At = clock.GetUtcNow().UtcDateTime,
                By = by,
            });
        }

        context.SaveChanges();
        context.ChangeTracker.Clear();
        return new Recorded(recorded, followed, follower);
    }

    private sealed class Recorded(
        List<(long Number, RefreshInstruction Instruction)> changes,
        FollowedChanges followed,
        Lazy<CacheFollower> follower) : ICommitOutcome
    {
        public void Committed() => followed.Committed(changes.Select(change => change.Number));

        public void Follow() => follower.Value.Follow(changes);
    }
}
