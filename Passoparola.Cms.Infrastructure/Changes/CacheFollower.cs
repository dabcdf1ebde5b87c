using Microsoft.Extensions.Logging;
using Passoparola.Cms.Infrastructure.Scoping;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Services.Navigation;

namespace Passoparola.Cms.Infrastructure.Changes;

/// <summary>
/// Tells the refreshers about committed changes, one change at a time: a refresher reads what is committed and puts it
/// into a cache, and two at once could put the older state last. A failure is logged and left to
/// <see cref="RepairChanges"/>; the commit it follows has succeeded.
/// </summary>
internal sealed class CacheFollower(
    FollowedChanges followed,
    AmbientScope ambient,
    Lazy<IEnumerable<IRefreshCollector>> collectors,
    Lazy<IEnumerable<IReadAhead>> ahead,
    Lazy<IDocumentNavigationQueryService> tree,
    Lazy<CacheRefresherCollection> refreshers,
    ILogger<CacheFollower> logger)
{
    private readonly Lock _turns = new();
    private readonly AsyncLocal<Turn?> _turn = new();

    public void Follow(IReadOnlyList<(long Number, RefreshInstruction Instruction)> changes) => InTurn(() =>
    {
        foreach (var (number, instruction) in changes)
        {
            Follow(number, instruction.Refresher.Name, () => Announcing(Asked(instruction), instruction.Apply));
        }
    });

    public void Follow(IReadOnlyList<Change> changes) => InTurn(() =>
    {
        foreach (var change in changes)
        {
            if (refreshers.Value[change.Refresher] is { } refresher)
            {
                Follow(change.Number, refresher.Name, () => RefreshInstruction.Apply(refresher, change.Kind, change.Payload));
            }
            else
            {
                logger.LogError("Change {Number} is for the cache refresher {Refresher}, which this site does not have", change.Number, change.Refresher);
                followed.Applied(change.Number);
            }
        }
    });

    private void Follow(long number, string refresher, Action apply)
    {
        if (!followed.IsOutstanding(number))
        {
            return;
        }

        try
        {
            Collecting(collectors.Value, apply);
            followed.Applied(number);
        }
        catch (Exception failure)
        {
            logger.LogError(failure, "{Refresher} could not follow change {Number}; it will be tried again", refresher, number);
            followed.Failed(number);
        }
    }

    private IReadOnlyList<Guid> Asked(RefreshInstruction instruction) =>
    [
        .. instruction.DocumentKeys,
        .. instruction.BranchKeys.SelectMany(key => tree.Value.TryGetDescendantsKeys(key, out var descendants) ? descendants : []),
    ];

    private void Announcing(IReadOnlyList<Guid> documentKeys, Action apply)
    {
        if (documentKeys.Count < 2)
        {
            apply();
            return;
        }

        var announcements = ahead.Value.Select(reader => reader.Announce(documentKeys)).ToArray();
        try
        {
            apply();
        }
        finally
        {
            foreach (var announcement in announcements)
            {
                announcement.Dispose();
            }
        }
    }

    private static void Collecting(IEnumerable<IRefreshCollector> collectors, Action apply)
    {
        var collections = collectors.Select(collector => collector.Collect()).ToArray();
        try
        {
            apply();
        }
        finally
        {
            foreach (var collection in collections)
            {
                collection.Dispose();
            }
        }
    }

    private void InTurn(Action follow)
    {
        // A handler of a refresher's notification may write, and its commit is followed inside the turn it runs in, on
        // whatever thread the handler goes on.
        if (_turn.Value is { IsOver: false })
        {
            FollowApart(follow);
            return;
        }

        lock (_turns)
        {
            var turn = _turn.Value = new Turn();
            try
            {
                FollowApart(follow);
            }
            finally
            {
                // What a handler has started and not awaited has taken the turn along; it must not go on using it.
                turn.IsOver = true;
                _turn.Value = null;
            }
        }
    }

    private void FollowApart(Action follow)
    {
        using (ambient.Apart())
        {
            follow();
        }
    }

    private sealed class Turn
    {
        private volatile bool _isOver;

        public bool IsOver
        {
            get => _isOver;
            set => _isOver = value;
        }
    }
}
