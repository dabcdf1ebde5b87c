using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Notifications;

namespace Passoparola.Cms.Infrastructure.Scoping;

/// <summary>
/// Runs the handlers of a committed unit of work's notifications, in Core's order: all that return at once, then all
/// that are awaited. One that throws keeps no other from running and does not make the committed operation look
/// failed; it is run again a few times.
/// </summary>
internal sealed class HandlersAfterCommit(IServiceScopeFactory services, TimeProvider clock, ILogger<HandlersAfterCommit> logger)
{
    private const int Attempts = 4;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    private readonly ConcurrentDictionary<Type, NotificationRun> _runs = [];
    private readonly ConcurrentQueue<FailedHandler> _failed = [];

    public void Publish(IReadOnlyList<INotification> notifications)
    {
        var groups = Groups(notifications);
        foreach (var (run, group) in groups)
        {
            using var scope = services.CreateScope();
            run.Handle(scope.ServiceProvider, group, (handler, failure) => Failed(handler, isAwaited: false, run, group, failure));
        }

        async Task HandleAwaited()
        {
            foreach (var (run, group) in groups)
            {
                await using var scope = services.CreateAsyncScope();
                await run.HandleAsync(scope.ServiceProvider, group, (handler, failure) => Failed(handler, isAwaited: true, run, group, failure));
            }
        }

        // A scope ends when it is disposed, which Core does not await: the handlers must have run by then.
        Task.WaitAll(HandleAwaited());
    }

    /// <summary>Runs again what failed a while ago.</summary>
    public void Retry()
    {
        for (var count = _failed.Count; count > 0 && _failed.TryDequeue(out var failed); count--)
        {
            if (failed.Due > clock.GetUtcNow())
            {
                _failed.Enqueue(failed);
                continue;
            }

            using var scope = services.CreateScope();
            void FailedAgain(Type handler, Exception failure) => Failed(failed with { Handler = handler }, failure);
            if (failed.IsAwaited)
            {
                Task.WaitAll(failed.Run.HandleAsync(scope.ServiceProvider, failed.Notifications, FailedAgain, failed.Handler));
            }
            else
            {
                failed.Run.Handle(scope.ServiceProvider, failed.Notifications, FailedAgain, failed.Handler);
            }
        }
    }

    private List<(NotificationRun Run, List<INotification> Group)> Groups(IReadOnlyList<INotification> notifications)
    {
        List<(NotificationRun Run, List<INotification> Group)> groups = [];
        foreach (var notification in notifications)
        {
            var run = _runs.GetOrAdd(notification.GetType(), NotificationRun.Of);
            if (groups is [.., var (lastRun, lastGroup)] && lastRun == run)
            {
                lastGroup.Add(notification);
            }
            else
            {
                groups.Add((run, [notification]));
            }
        }

        return groups;
    }

    private void Failed(Type handler, bool isAwaited, NotificationRun run, List<INotification> notifications, Exception failure) =>
        Failed(new FailedHandler(handler, isAwaited, run, notifications, Failures: 0, clock.GetUtcNow()), failure);

    private void Failed(FailedHandler failed, Exception failure)
    {
        var failures = failed.Failures + 1;
        if (failures < Attempts)
        {
            logger.LogError(failure, "{Handler} failed after a commit; it will be run again", failed.Handler);
            _failed.Enqueue(failed with { Failures = failures, Due = clock.GetUtcNow() + (Pause * failures) });
        }
        else
        {
            logger.LogCritical(failure, "{Handler} failed {Failures} times after a commit and is given up", failed.Handler, failures);
        }
    }

    private sealed record FailedHandler(
        Type Handler, bool IsAwaited, NotificationRun Run, List<INotification> Notifications, int Failures, DateTimeOffset Due);
}
