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
    private readonly ConcurrentQueue<HandlerRun> _failed = [];

    public void Publish(IReadOnlyList<INotification> notifications)
    {
        var groups = Groups(notifications);
        foreach (var (run, group) in groups)
        {
            Run(new HandlerRun(null, IsAwaited: false, run, group, Failures: 0, clock.GetUtcNow()));
        }

        foreach (var (run, group) in groups)
        {
            Run(new HandlerRun(null, IsAwaited: true, run, group, Failures: 0, clock.GetUtcNow()));
        }
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

            Run(failed);
        }
    }

    private void Run(HandlerRun due)
    {
        try
        {
            using var scope = services.CreateScope();
            void Failed(Type handler, Exception failure) => Keep(due with { Handler = handler }, failure);
            if (due.IsAwaited)
            {
                // A scope ends when it is disposed, which Core does not await: the handlers must have run by then.
                Task.WaitAll(due.Run.HandleAsync(scope.ServiceProvider, due.Notifications, Failed, due.Handler));
            }
            else
            {
                due.Run.Handle(scope.ServiceProvider, due.Notifications, Failed, due.Handler);
            }
        }
        catch (Exception failure)
        {
            // One of the handlers could not be made, so that none of them ran.
            Keep(due, failure);
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

    private void Keep(HandlerRun failed, Exception failure)
    {
        var failures = failed.Failures + 1;
        if (failures < Attempts)
        {
            logger.LogError(failure, "{Handler} failed after a commit; it will be run again", failed.Name);
            _failed.Enqueue(failed with { Failures = failures, Due = clock.GetUtcNow() + (Pause * failures) });
        }
        else
        {
            logger.LogCritical(failure, "{Handler} failed {Failures} times after a commit and is given up", failed.Name, failures);
        }
    }

    /// <param name="Handler">The only one to run; <c>null</c> for all of the notifications' handlers.</param>
    private sealed record HandlerRun(
        Type? Handler, bool IsAwaited, NotificationRun Run, List<INotification> Notifications, int Failures, DateTimeOffset Due)
    {
        public string Name => Handler?.FullName ?? $"A handler of {Notifications[0].GetType().Name}";
    }
}
