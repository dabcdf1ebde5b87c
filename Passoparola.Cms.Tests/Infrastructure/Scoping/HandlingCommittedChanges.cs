using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Passoparola.Cms.Infrastructure.Scoping;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Scoping;

namespace Passoparola.Cms.Tests.Infrastructure.Scoping;

public sealed class HandlingCommittedChanges(SqliteDatabase database) : IClassFixture<SqliteDatabase>
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 5, 4, 8, 0, 0, TimeSpan.Zero));
    private readonly Faults _faults = new();

    [Fact]
    public void A_handler_that_throws_fails_no_committed_operation_keeps_no_other_from_running_and_is_run_again()
    {
        using var rooms = Open();
        _faults.Handling = 1;

        Publish(rooms);

        Assert.Equal(["second", "awaited"], _faults.Handled);
        Retry(rooms);
        Assert.Equal(["second", "awaited", "first"], _faults.Handled);
        Retry(rooms);
        Assert.Equal(3, _faults.Handled.Count);
    }

    [Fact]
    public void A_handler_that_cannot_be_made_fails_no_committed_operation_and_its_group_is_run_again()
    {
        using var rooms = Open();
        _faults.Making = 2;

        Publish(rooms);

        Assert.Equal(["awaited"], _faults.Handled);
        Retry(rooms);
        Assert.Equal(["awaited"], _faults.Handled);
        Retry(rooms);
        Assert.Equal(["awaited", "first", "second"], _faults.Handled);
    }

    [Fact]
    public void A_handler_that_keeps_failing_is_given_up()
    {
        using var rooms = Open();
        _faults.Handling = 100;

        Publish(rooms);
        for (var attempt = 0; attempt < 10; attempt++)
        {
            Retry(rooms);
        }

        Assert.Equal(96, _faults.Handling);
    }

    [Fact]
    public void A_commit_that_fails_ends_the_scope_all_the_same()
    {
        using var rooms = Open();
        var publisher = new RecordingPublisher();
        _faults.Committing = 1;
        var scope = rooms.Get<ICoreScopeProvider>().CreateCoreScope(scopedNotificationPublisher: publisher);
        scope.Complete();

        Assert.Throws<InvalidOperationException>(scope.Dispose);

        Assert.Equal([false], publisher.Exits);
        Assert.Null(rooms.Get<ICoreScopeProvider>().Context);
        Publish(rooms);
        Assert.Equal(3, _faults.Handled.Count);
    }

    [Fact]
    public void A_unit_of_work_that_commits_while_the_site_stops_has_not_failed()
    {
        var rooms = Open();
        Publish(rooms);
        var scope = rooms.CreateScope();
        Assert.NotNull(rooms.Get<IAmbientDatabase>().Writing);
        scope.Notifications.Publish(new SomethingHappenedNotification());
        scope.Complete();

        rooms.Dispose();
        scope.Dispose();

        Assert.Equal(3, _faults.Handled.Count);
    }

    private RoomsUnderTest Open() => database.Open(services =>
    {
        services.AddSingleton<TimeProvider>(_clock);
        services.AddSingleton(_faults);
        services.AddSingleton<ICommitParticipant, FailingParticipant>();
        services.AddTransient<INotificationHandler<SomethingHappenedNotification>, First>();
        services.AddTransient<INotificationHandler<SomethingHappenedNotification>, Second>();
        services.AddTransient<INotificationAsyncHandler<SomethingHappenedNotification>, Awaited>();
    });

    private static void Publish(RoomsUnderTest rooms)
    {
        using var scope = rooms.CreateScope(autoComplete: true);
        scope.Notifications.Publish(new SomethingHappenedNotification());
    }

    private void Retry(RoomsUnderTest rooms)
    {
        _clock.Advance(TimeSpan.FromSeconds(5));
        rooms.Get<HandlersAfterCommit>().Retry();
    }

    private sealed class SomethingHappenedNotification : INotification;

    private sealed class Faults
    {
        public int Making { get; set; }

        public int Handling { get; set; }

        public int Committing { get; set; }

        public List<string> Handled { get; } = [];
    }

    private sealed class First : INotificationHandler<SomethingHappenedNotification>
    {
        private readonly Faults _faults;

        public First(Faults faults)
        {
            _faults = faults;
            if (faults.Making > 0)
            {
                faults.Making--;
                throw new InvalidOperationException("What the handler needs is out of order.");
            }
        }

        public void Handle(SomethingHappenedNotification notification)
        {
            if (_faults.Handling > 0)
            {
                _faults.Handling--;
                throw new InvalidOperationException("The handler is out of order.");
            }

            _faults.Handled.Add("first");
        }
    }

    private sealed class Second(Faults faults) : INotificationHandler<SomethingHappenedNotification>
    {
        public void Handle(SomethingHappenedNotification notification) => faults.Handled.Add("second");
    }

    private sealed class Awaited(Faults faults) : INotificationAsyncHandler<SomethingHappenedNotification>
    {
        public Task HandleAsync(SomethingHappenedNotification notification, CancellationToken cancellationToken)
        {
            faults.Handled.Add("awaited");
            return Task.CompletedTask;
        }
    }

    private sealed class FailingParticipant(Faults faults) : ICommitParticipant
    {
        public ICommitOutcome? BeforeCommit(IReadOnlyList<INotification> queued, CommittingDatabase database)
        {
            if (faults.Committing > 0)
            {
                faults.Committing--;
                throw new InvalidOperationException("The change cannot be recorded.");
            }

            return null;
        }
    }

    private sealed class RecordingPublisher : IScopedNotificationPublisher
    {
        public List<bool> Exits { get; } = [];

        public bool PublishCancelable(ICancelableNotification notification) => false;

        public Task<bool> PublishCancelableAsync(ICancelableNotification notification) => Task.FromResult(false);

        public void Publish(INotification notification)
        {
        }

        public IDisposable Suppress() => throw new NotSupportedException();

        public void ScopeExit(bool completed) => Exits.Add(completed);
    }
}
