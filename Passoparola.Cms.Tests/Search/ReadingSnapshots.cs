using Passoparola.Cms.Search.Indexing;
using Passoparola.Cms.Search.Indexing.Merging;
using Passoparola.Cms.Search.Querying;
using Passoparola.Cms.Search.Querying.Clauses;

namespace Passoparola.Cms.Tests.Search;

/// <summary>Readers keep what they began with, writers pay for what they change.</summary>
public sealed class ReadingSnapshots
{
    [Fact]
    public void A_snapshot_in_use_does_not_change_under_its_reader()
    {
        var before = Empty.With([], [Document(1, "a", "casa")]);
        var after = before.With([Key(1)], [Document(1, "b", "via"), Document(2, "b", "via")]);

        Assert.Equal([Key(1)], Found(before, new AllClause()));
        Assert.Empty(Found(before, new KeywordClause(RandomCases.Kind, ["b"])));
        Assert.Equal([Key(1), Key(2)], Found(after, new KeywordClause(RandomCases.Kind, ["b"])));
        Assert.Empty(Found(after, new KeywordClause(RandomCases.Kind, ["a"])));
    }

    [Fact]
    public async Task Readers_beside_a_writer_see_every_document_once_in_one_of_its_states()
    {
        var current = Empty.With([], [.. Enumerable.Range(1, 40).Select(number => Document(number, "a", "casa"))]);
        using var written = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(() =>
        {
            do
            {
                var snapshot = Volatile.Read(ref current);
                var whole = snapshot.Search(new SearchQuery { Text = TextQuery.Parse("casa", snapshot.Analyzer), Take = 100 });
                Assert.Equal(40, whole.Total);
                Assert.Equal(40, whole.Hits.Select(hit => hit.Key).Distinct().Count());
                Assert.Equal(whole.Hits.Select(hit => hit.Key), Found(snapshot, new AllClause()));
            }
            while (!written.IsCancellationRequested);
        })).ToArray();

        for (var change = 0; change < 400; change++)
        {
            var next = current.With([], [Document((change % 40) + 1, "b", "casa")]);
            if (next.PlanMerge() is { } merge)
            {
                merge.Run();
                next = next.With(merge);
            }

            Volatile.Write(ref current, next);
        }

        await written.CancelAsync();
        await Task.WhenAll(readers);
    }

    [Fact]
    public void Replaced_documents_and_small_segments_do_not_pile_up()
    {
        var snapshot = Empty;
        for (var change = 0; change < 2_000; change++)
        {
            snapshot = snapshot.With([], [Document(change % 50, "a", "casa")]);
        }

        Assert.Equal(50, snapshot.Count);
        Assert.InRange(snapshot.Views.Count, 1, 32);
        Assert.InRange(snapshot.Views.Sum(view => view.Segment.Count), 50, 150);
    }

    [Fact]
    public void A_change_touches_only_the_segments_it_deletes_from()
    {
        var builder = new SnapshotBuilder(RandomCases.Schema, RandomCases.Italian);
        foreach (var number in Enumerable.Range(0, 40_000))
        {
            builder.Add(Document(number, "a", "casa"));
        }

        var before = builder.Build();
        var after = before.With([], [Document(17, "b", "via")]);

        Assert.Equal(3, before.Views.Count);
        Assert.Equal(2, after.Views.Intersect(before.Views).Count());
        Assert.Equal(3, after.Views.Select(view => view.Segment).Intersect(before.Views.Select(view => view.Segment)).Count());
        Assert.Equal(1, after.Views[^1].Segment.Count);
    }

    [Fact]
    public void A_merge_that_comes_after_another_writing_of_its_segments_changes_nothing()
    {
        var before = Empty.With([], [Document(1, "a", "casa")]).With([], [Document(2, "a", "casa")]);
        var merge = new SegmentMerge(before.Schema, before.Analyzer, before.Views);
        merge.Run();
        var after = before.With([Key(1), Key(2)], [Document(3, "a", "via")]);

        Assert.Same(after, after.With(merge));
    }

    [Fact]
    public void What_refers_to_a_key_stands_beneath_one_or_is_of_a_type_is_known()
    {
        var snapshot = Empty.With([], [
            new IndexDocument(Key(1), 7, [Key(10)], [Key(20), Key(21)], []),
            new IndexDocument(Key(2), 8, [Key(10), Key(11)], [Key(21)], []),
        ]);

        Assert.Equal([Key(1)], snapshot.ReferringTo([Key(20)]));
        Assert.Equal([Key(1), Key(2)], snapshot.ReferringTo([Key(20), Key(21), Key(22)]).Order());
        Assert.Equal([Key(2)], snapshot.Beneath([Key(11)]));
        Assert.Equal([Key(1)], snapshot.OfTypes([7]));
        Assert.Empty(snapshot.With([Key(1)], []).ReferringTo([Key(20)]));
    }

    [Fact]
    public void A_query_that_few_match_costs_little_however_many_there_are()
    {
        var builder = new SnapshotBuilder(RandomCases.Schema, RandomCases.Italian);
        foreach (var number in Enumerable.Range(0, 20_000))
        {
            builder.Add(Document(number, number % 5_000 == 0 ? "rare" : "common", number % 5_000 == 0 ? "casa rara" : "casa"));
        }

        var snapshot = builder.Build();
        var filtered = snapshot.Search(new SearchQuery { Filters = [new(new KeywordClause(RandomCases.Kind, ["rare"])), new(new KeywordClause(RandomCases.Kind, ["rare", "common"]))] });
        var searched = snapshot.Search(new SearchQuery { Text = TextQuery.Parse("rara casa ", snapshot.Analyzer) });

        Assert.Equal(4, filtered.Total);
        Assert.InRange(filtered.Work.DocumentsExamined, 4, 8);
        Assert.InRange(filtered.Work.PostingsVisited, 1, 100);
        Assert.Equal(4, searched.Work.DocumentsScored);
    }

    private static SearchSnapshot Empty => SearchSnapshot.Empty(RandomCases.Schema, RandomCases.Italian);

    private static Guid Key(int number) => RandomCases.Key(number);

    private static IEnumerable<Guid> Found(SearchSnapshot snapshot, SearchClause clause) =>
        snapshot.Search(new SearchQuery { Filters = [new(clause)], Take = 1_000 }).Hits.Select(hit => hit.Key);

    private static IndexDocument Document(int key, string kind, string title) =>
        new(Key(key), 1, [], [], [FieldValue.Text(RandomCases.Title, title), FieldValue.Of(RandomCases.Kind, kind)]);
}
