using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Passoparola.Cms.Infrastructure.Changes;
using Passoparola.Cms.Infrastructure.Nodes;
using Passoparola.Cms.Infrastructure.Scoping;
using Passoparola.Cms.Infrastructure.Serialization;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Sync;

namespace Passoparola.Cms.Tests.Infrastructure.Changes;

public abstract class ChangeFeedContract(TestDatabase database)
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 5, 4, 8, 0, 0, TimeSpan.Zero));

    [Fact]
    public void A_change_is_recorded_with_its_commit_and_followed_before_the_operation_returns()
    {
        using var rooms = Open();

        Change(rooms, 7);

        var change = Assert.Single(rooms.Get<IChangeFeed>().Since(0, 10));
        Assert.Equal((1, ChangeKind.RefreshPayload), (change.Number, change.Kind));
        Assert.Equal(_clock.GetUtcNow().UtcDateTime, change.At);
        Assert.Equal([7], rooms.Get<CountingRefresher>().Told);
        Assert.Equal((1, 1), (rooms.Get<IChangeFeed>().LastNumber, rooms.Get<IChangeFeed>().LastApplied));
    }

    [Fact]
    public void A_rolled_back_change_is_neither_recorded_nor_followed()
    {
        using var rooms = Open();

        using (rooms.CreateScope())
        {
            Change(rooms, 7);
        }

        Assert.Empty(rooms.Get<IChangeFeed>().Since(0, 10));
        Assert.Empty(rooms.Get<CountingRefresher>().Told);
        Assert.Equal(0, rooms.Get<IChangeFeed>().LastNumber);
    }

    [Fact]
    public void Changes_of_one_unit_of_work_are_told_together()
    {
        using var rooms = Open();

        rooms.InScope(() =>
        {
            Change(rooms, 1);
            Change(rooms, 2);
        });

        Assert.Single(rooms.Get<IChangeFeed>().Since(0, 10));
        Assert.Equal([1, 2], rooms.Get<CountingRefresher>().Told);
    }

    [Fact]
    public void A_refresher_that_throws_once_is_repaired_from_the_feed()
    {
        using var rooms = Open();
        rooms.Get<CountingRefresher>().FailNext(1);

        Change(rooms, 7);

        Assert.Empty(rooms.Get<CountingRefresher>().Told);
        Assert.Equal((1, 0), (rooms.Get<IChangeFeed>().LastNumber, rooms.Get<IChangeFeed>().LastApplied));
        RepairFor(rooms, TimeSpan.FromSeconds(1));
        Assert.Equal([7], rooms.Get<CountingRefresher>().Told);
        Assert.Equal(1, rooms.Get<IChangeFeed>().LastApplied);
    }

    [Fact]
    public void A_refresher_that_keeps_throwing_holds_back_only_its_own_change()
    {
        using var rooms = Open();
        rooms.Get<CountingRefresher>().FailNext(3);

        Change(rooms, 7);
        RepairFor(rooms, TimeSpan.FromSeconds(1));
        Change(rooms, 8);
        RepairFor(rooms, TimeSpan.FromSeconds(10));

        Assert.Equal([7, 8], rooms.Get<CountingRefresher>().Told.Order());
        Assert.Equal(2, rooms.Get<IChangeFeed>().LastApplied);
    }

    [Fact]
    public async Task The_order_of_numbers_is_the_order_of_commits_under_parallel_writers()
    {
        using var rooms = Open();
        var counter = rooms.InScope(() => Insert(rooms));

        await Parallel.ForEachAsync(Enumerable.Range(0, 60), new ParallelOptions { MaxDegreeOfParallelism = 8 }, (_, _) =>
        {
            rooms.InScope(() =>
            {
                // The writer's place is held from here on: the count is the place of this commit.
                var row = rooms.Get<IAmbientDatabase>().Writing.Set<NodeRow>().Where(node => node.Id == counter);
                row.ExecuteUpdate(update => update.SetProperty(node => node.SortOrder, node => node.SortOrder + 1));
                Change(rooms, row.Select(node => node.SortOrder).Single());
            });
            return ValueTask.CompletedTask;
        });

        var changes = rooms.Get<IChangeFeed>().Since(0, 100);
        var payloads = changes.Select(change => rooms.Get<IJsonSerializer>().Deserialize<CountingRefresher.Payload[]>(change.Payload)![0].Number);
        Assert.Equal(Enumerable.Range(1, 60).Select(number => (long)number), changes.Select(change => change.Number));
        Assert.Equal(Enumerable.Range(1, 60), payloads);
        Assert.Equal(Enumerable.Range(1, 60), rooms.Get<CountingRefresher>().Told.Order());
        Assert.Equal(60, rooms.Get<IChangeFeed>().LastApplied);
    }

    [Fact]
    public async Task What_a_handler_started_and_did_not_await_waits_for_its_turn_like_everybody_else()
    {
        using var rooms = Open();
        var (inside, together) = (0, 0);
        using var entered = new ManualResetEventSlim();
        var goOn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var left = Task.CompletedTask;
        rooms.Get<CountingRefresher>().Meanwhile = number =>
        {
            together = Math.Max(together, Interlocked.Increment(ref inside));
            if (number == 1)
            {
                left = Task.Run(async () =>
                {
                    await goOn.Task;
                    Change(rooms, 2);
                });
            }
            else if (number == 2)
            {
                entered.Set();
            }
            else
            {
                goOn.SetResult();
                // Long enough for the other one to come in, were it let in.
                entered.Wait(TimeSpan.FromMilliseconds(500), TestContext.Current.CancellationToken);
            }

            Interlocked.Decrement(ref inside);
        };

        Change(rooms, 1);
        Change(rooms, 3);
        await left;

        Assert.Equal(1, together);
        Assert.Equal([1, 3, 2], rooms.Get<CountingRefresher>().Told);
    }

    [Fact]
    public void Old_changes_are_dropped_but_the_last_one_stays()
    {
        using var rooms = Open();
        Change(rooms, 1);
        _clock.Advance(TimeSpan.FromDays(8));
        Change(rooms, 2);
        Change(rooms, 3);

        Assert.Equal(1, rooms.Get<ChangeFeed>().Trim(_clock.GetUtcNow().AddDays(-7).UtcDateTime));
        Assert.Equal([2L, 3L], rooms.Get<IChangeFeed>().Since(0, 10).Select(change => change.Number));

        Assert.Equal(1, rooms.Get<ChangeFeed>().Trim(_clock.GetUtcNow().AddDays(1).UtcDateTime));
        Change(rooms, 4);
        Assert.Equal([3L, 4L], rooms.Get<IChangeFeed>().Since(0, 10).Select(change => change.Number));
    }

    [Fact]
    public async Task A_second_process_starts_where_the_first_has_recorded()
    {
        using var rooms = Open();
        Change(rooms, 1);

        using var next = database.Open(rooms.ConnectionString, Rooms);
        await ActivatorUtilities.CreateInstance<LoadChanges>(next.Get<IServiceProvider>()).LoadAsync(CancellationToken.None);

        Assert.Equal((1, 1), (next.Get<IChangeFeed>().LastNumber, next.Get<IChangeFeed>().LastApplied));
    }

    private RoomsUnderTest Open() => database.Open(Rooms);

    private void Rooms(IServiceCollection services)
    {
        services.AddSingleton<TimeProvider>(_clock);
        services.AddSerialization();
        services.AddChanges();
        services.AddSingleton<CountingRefresher>();
        services.AddSingleton(provider => new CacheRefresherCollection(() => [provider.GetRequiredService<CountingRefresher>()]));
    }

    private static void Change(RoomsUnderTest rooms, int number) =>
        rooms.Get<IServerMessenger>().QueueRefresh(rooms.Get<CountingRefresher>(), new[] { new CountingRefresher.Payload(number) });

    private static int Insert(RoomsUnderTest rooms)
    {
        var node = new NodeRow { Key = Guid.NewGuid(), ObjectType = Constants.ObjectTypes.Document, ParentId = -1, Path = "-1", Level = 1, Name = "counter" };
        rooms.Get<INodes>().Insert([node]);
        return node.Id;
    }

    private void RepairFor(RoomsUnderTest rooms, TimeSpan time)
    {
        var repair = rooms.Get<RepairChanges>();
        for (var passed = TimeSpan.Zero; passed < time; passed += TimeSpan.FromMilliseconds(250))
        {
            _clock.Advance(TimeSpan.FromMilliseconds(250));
            repair.RepairDue();
        }
    }
}

public sealed class ChangeFeedOnSqlite(SqliteDatabase database) : ChangeFeedContract(database), IClassFixture<SqliteDatabase>;

public sealed class ChangeFeedOnPostgreSql(PostgreSqlDatabase database) : ChangeFeedContract(database), IClassFixture<PostgreSqlDatabase>;
