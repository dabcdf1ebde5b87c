using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Nodes;
using Passoparola.Cms.Infrastructure.Persistence.Rows;
using Passoparola.Cms.Infrastructure.Scoping;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Infrastructure.Persistence;

public abstract class WritingRowsContract(TestDatabase database)
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(200)]
    public void All_rows_are_inserted_however_many_they_are(int count)
    {
        using var rooms = database.Open(_ => { });
        var parent = -Random.Shared.Next(1_000_000, int.MaxValue);

        rooms.InScope(() => Writing(rooms).Insert([.. Enumerable.Range(0, count).Select(number => NewNode(parent, number))]));

        var names = rooms.InScope(() => Below(rooms, parent).OrderBy(row => row.SortOrder).Select(row => row.Name).ToArray());
        Assert.Equal(Enumerable.Range(0, count).Select(number => number.ToString(CultureInfo.InvariantCulture)), names);
    }

    [Fact]
    public void A_generated_key_leads_to_its_row()
    {
        using var rooms = database.Open(_ => { });
        var (first, second) = (NewNode(-1, 1), NewNode(-1, 2));

        var ids = rooms.InScope(() => new[] { Writing(rooms).InsertGenerating(first), Writing(rooms).InsertGenerating(second) });

        var keys = rooms.InScope(() => ids.Select(id => rooms.Get<INodes>().Find(id)!.Key).ToArray());
        Assert.Equal([first.Key, second.Key], keys);
    }

    [Fact]
    public void A_row_is_rewritten_whole_and_no_other_with_it()
    {
        using var rooms = database.Open(_ => { });
        var (changed, other) = (NewNode(-1, 1), NewNode(-1, 2));
        rooms.InScope(() => rooms.Get<INodes>().Insert([changed, other]));

        rooms.InScope(() =>
        {
            (changed.Name, changed.Trashed, changed.Level) = (null, true, 7);
            Writing(rooms).Update(changed);
        });

        var found = rooms.InScope(() => (rooms.Get<INodes>().Find(changed.Id)!, rooms.Get<INodes>().Find(other.Id)!));
        Assert.Equal((null, true, 7), (found.Item1.Name, found.Item1.Trashed, found.Item1.Level));
        Assert.Equal(("2", false, 0), (found.Item2.Name, found.Item2.Trashed, found.Item2.Level));
    }

    [Fact]
    public void A_row_that_is_not_there_cannot_be_rewritten()
    {
        using var rooms = database.Open(_ => { });
        var missing = NewNode(-1, 1);
        missing.Id = int.MaxValue;

        Assert.Throws<DbUpdateConcurrencyException>(() => rooms.InScope(() => Writing(rooms).Update(missing)));
    }

    [Fact]
    public void A_row_with_a_key_that_is_taken_is_refused_and_recognised()
    {
        using var rooms = database.Open(_ => { });
        var node = NewNode(-1, 1);
        rooms.InScope(() => rooms.Get<INodes>().Insert([node]));
        var twin = NewNode(-1, 2);
        twin.Key = node.Key;

        var clash = Assert.Throws<DbUpdateException>(() => rooms.InScope(() => Writing(rooms).Insert([twin])));

        Assert.True(rooms.Engine.IsUniqueKeyViolation(clash));
    }

    [Fact]
    public void One_transaction_after_another_writes_with_the_same_statements()
    {
        using var rooms = database.Open(_ => { });
        var parent = -Random.Shared.Next(1_000_000, int.MaxValue);

        for (var number = 0; number < 3; number++)
        {
            rooms.InScope(() => Writing(rooms).Insert([NewNode(parent, number)]));
        }

        Assert.Equal(3, rooms.InScope(() => Below(rooms, parent).Count()));
    }

    private static RowWriter Writing(RoomsUnderTest rooms) =>
        rooms.Get<IAmbientDatabase>().Writing.Rows;

    private static IQueryable<NodeRow> Below(RoomsUnderTest rooms, int parent) =>
        rooms.Get<IAmbientDatabase>().Current.Set<NodeRow>().Where(row => row.ParentId == parent);

    private static NodeRow NewNode(int parent, int number) => new()
    {
        Key = Guid.NewGuid(),
        ObjectType = Guid.NewGuid(),
        ParentId = parent,
        Path = "-1",
        Name = number.ToString(CultureInfo.InvariantCulture),
        SortOrder = number,
    };
}
