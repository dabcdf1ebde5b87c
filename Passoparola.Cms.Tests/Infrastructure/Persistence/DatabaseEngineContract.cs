using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Nodes;
using Passoparola.Cms.Infrastructure.Persistence;
using Passoparola.Cms.Infrastructure.Scoping;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core.DistributedLocking.Exceptions;

namespace Passoparola.Cms.Tests.Infrastructure.Persistence;

public abstract class DatabaseEngineContract(TestDatabase database)
{
    private static readonly DateTime Written = new(2026, 3, 29, 1, 30, 0, 123, 456, DateTimeKind.Utc);

    [Fact]
    public void What_a_completed_scope_wrote_is_there_for_the_next()
    {
        using var rooms = database.Open(_ => { });
        var node = NewNode();

        rooms.InScope(() => rooms.Get<INodes>().Insert([node]));

        var found = rooms.InScope(() => rooms.Get<INodes>().Find(node.Key));
        Assert.NotNull(found);
        Assert.Equal($"-1,{node.Id}", found.Path);
    }

    [Fact]
    public void What_an_uncompleted_scope_wrote_is_gone()
    {
        using var rooms = database.Open(_ => { });
        var node = NewNode();

        using (rooms.CreateScope())
        {
            rooms.Get<INodes>().Insert([node]);
            Assert.NotNull(rooms.Get<INodes>().Find(node.Key));
        }

        Assert.Null(rooms.InScope(() => rooms.Get<INodes>().Find(node.Key)));
    }

    [Fact]
    public void Dates_come_back_in_UTC_to_the_microsecond()
    {
        using var rooms = database.Open(_ => { });
        var node = NewNode();
        node.CreateDate = Written.AddTicks(7);
        node.UpdateDate = DateTime.SpecifyKind(Written, DateTimeKind.Unspecified);

        rooms.InScope(() => rooms.Get<INodes>().Insert([node]));

        var found = rooms.InScope(() => rooms.Get<INodes>().Find(node.Key)!);
        Assert.Equal((Written, DateTimeKind.Utc), (found.CreateDate, found.CreateDate.Kind));
        Assert.Equal((Written, DateTimeKind.Utc), (found.UpdateDate, found.UpdateDate.Kind));
    }

    [Fact]
    public void Dates_compare_in_the_database()
    {
        using var rooms = database.Open(_ => { });
        var (early, late) = (NewNode(), NewNode());
        early.CreateDate = Written;
        late.CreateDate = Written.AddMicroseconds(1);
        rooms.InScope(() => rooms.Get<INodes>().Insert([early, late]));

        var found = rooms.InScope(() => rooms.Get<IAmbientDatabase>().Current.Set<NodeRow>()
            .Where(row => row.CreateDate > Written).Select(row => row.Key).ToArray());

        Assert.Equal([late.Key], found);
    }

    [Fact]
    public void A_prefix_minds_case_and_orders_by_code_point()
    {
        using var rooms = database.Open(_ => { });
        string[] names = ["abete", "Ala", "alba", "alÈ", "al_"];
        rooms.InScope(() => rooms.Get<INodes>().Insert([.. names.Select(name =>
        {
            var node = NewNode();
            node.Name = name;
            return node;
        })]));

        var found = rooms.InScope(() => rooms.Get<IAmbientDatabase>().Current.Set<NodeRow>()
            .Where(row => row.Name!.StartsWith("al")).OrderBy(row => row.Name).Select(row => row.Name).ToArray());

        Assert.Equal(["al_", "alba", "alÈ"], found);
    }

    [Fact]
    public void A_second_row_with_a_unique_key_is_recognised_as_such()
    {
        using var rooms = database.Open(_ => { });
        var node = NewNode();
        rooms.InScope(() => rooms.Get<INodes>().Insert([node]));

        var clash = Assert.Throws<DbUpdateException>(() => rooms.InScope(() =>
        {
            var context = rooms.Get<IAmbientDatabase>().Writing;
            context.Add(NewNode(node.Key));
            context.SaveChanges();
        }));

        Assert.True(rooms.Engine.IsUniqueKeyViolation(clash));
        Assert.False(rooms.Engine.IsUniqueKeyViolation(new InvalidOperationException()));
    }

    [Fact]
    public void A_writer_waits_no_longer_than_it_was_told()
    {
        using var rooms = database.Open(_ => { });
        using var first = rooms.Engine.CreateContext();
        using var second = rooms.Engine.CreateContext();
        using var held = rooms.Engine.BeginWrite(first, TimeSpan.FromSeconds(5));
        Assert.NotNull(held);

        Assert.Null(rooms.Engine.BeginWrite(second, TimeSpan.FromMilliseconds(50)));
    }

    [Fact]
    public void A_writer_that_ends_uncommitted_leaves_its_place_to_the_next()
    {
        using var rooms = database.Open(_ => { });
        using var first = rooms.Engine.CreateContext();
        using var second = rooms.Engine.CreateContext();

        rooms.Engine.BeginWrite(first, TimeSpan.FromSeconds(5))!.Dispose();

        using var next = rooms.Engine.BeginWrite(second, TimeSpan.FromMilliseconds(50));
        Assert.NotNull(next);
    }

    [Fact]
    public void Readers_are_served_while_a_writer_is_at_work()
    {
        using var rooms = database.Open(_ => { });
        var (before, during) = (NewNode(), NewNode());
        rooms.InScope(() => rooms.Get<INodes>().Insert([before]));
        using var writing = rooms.Engine.CreateContext();
        using var reading = rooms.Engine.CreateContext();
        using var held = rooms.Engine.BeginWrite(writing, TimeSpan.FromSeconds(5));
        writing.Add(during);
        writing.SaveChanges();

        Assert.Equal([before.Key], reading.Set<NodeRow>().Select(row => row.Key).ToArray());
    }

    [Fact]
    public void A_scope_that_finds_the_writers_place_taken_says_so()
    {
        using var rooms = database.Open(services => services.ConfigureWriteTimeout(TimeSpan.FromMilliseconds(50)));
        using var other = rooms.Engine.CreateContext();
        using var held = rooms.Engine.BeginWrite(other, TimeSpan.FromSeconds(5));

        Assert.Throws<DistributedWriteLockTimeoutException>(() => rooms.InScope(() => rooms.Get<INodes>().Insert([NewNode()])));
    }

    [Fact]
    public void A_database_that_does_not_exist_is_created()
    {
        using var rooms = database.Open(database.NewName(), _ => { });

        rooms.Engine.Migrate();

        rooms.InScope(() => rooms.Get<INodes>().Insert([NewNode()]));
    }

    [Fact]
    public void A_database_that_is_up_to_date_stays_as_it_is()
    {
        using var rooms = database.Open(_ => { });
        var node = NewNode();
        rooms.InScope(() => rooms.Get<INodes>().Insert([node]));

        rooms.Engine.Migrate();

        Assert.NotNull(rooms.InScope(() => rooms.Get<INodes>().Find(node.Key)));
    }

    [Fact]
    public void A_second_server_is_refused_until_the_first_has_gone()
    {
        using var first = database.Open(_ => { });
        using var second = database.Open(first.ConnectionString, _ => { });
        first.Engine.Migrate();

        var refusal = Assert.Throws<DatabaseUnavailableException>(second.Engine.Migrate);
        Assert.Contains("Another server", refusal.Message, StringComparison.Ordinal);

        first.Dispose();
        second.Engine.Migrate();
    }

    private protected static NodeRow NewNode(Guid? key = null) => new()
    {
        Key = key ?? Guid.NewGuid(),
        ParentId = -1,
        Path = "-1",
        Level = 1,
        Name = "Nodo",
        CreateDate = Written,
        UpdateDate = Written,
    };
}
