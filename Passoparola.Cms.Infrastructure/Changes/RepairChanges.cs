using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Passoparola.Cms.Infrastructure.Scoping;

namespace Passoparola.Cms.Infrastructure.Changes;

/// <summary>Follows, from what the feed recorded, every change that could not be followed right after its commit.</summary>
internal sealed class RepairChanges(
    FollowedChanges followed,
    ChangeFeed feed,
    CacheFollower follower,
    HandlersAfterCommit handlers,
    TimeProvider clock,
    ILogger<RepairChanges> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(250);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                RepairDue();
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The site stops.
        }
    }

    /// <summary>Tries again whatever is due by now.</summary>
    public void RepairDue()
    {
        try
        {
            FollowDue();
            handlers.Retry();
        }
        catch (Exception failure)
        {
            // An exception that leaves a background service stops the site.
            logger.LogError(failure, "Changes could not be repaired; it will be tried again");
        }
    }

    private void FollowDue()
    {
        try
        {
            foreach (var number in followed.Due())
            {
                if (feed.Since(number - 1, 1) is [var change] && change.Number == number)
                {
                    follower.Follow([change]);
                }
                else
                {
                    logger.LogError("Change {Number} was never followed and is no longer recorded", number);
                    followed.Applied(number);
                }
            }
        }
        catch (Exception failure)
        {
            logger.LogError(failure, "The change feed could not be read; it will be tried again");
        }
    }
}
