using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Passoparola.Cms.Search.Indexing;
using Passoparola.Cms.Search.Querying;
using Passoparola.Cms.Search.Querying.Clauses;

namespace Passoparola.Cms.Tests.Search;

/// <summary>The index answers what the slow reference answers: hits, order, scores, totals, facets and reasons.</summary>
public sealed class AgreeingWithTheReference
{
    [Property(MaxTest = 1_000)]
    public Property Any_history_and_any_query() => Agreeing();

    [Property(MaxTest = 30_000)]
    [Trait("Category", "Campaign")]
    public Property Any_history_and_any_query_for_long() => Agreeing();

    [Property(MaxTest = 200)]
    public Property Pages_together_hold_each_match_once() => Prop.ForAll(
        RandomCases.Histories().ToArbitrary(),
        RandomCases.Queries().ToArbitrary(),
        Gen.Choose(1, 4).ToArbitrary(),
        (history, query, size) =>
        {
            var snapshot = new TestedIndex().After(history);
            var whole = snapshot.Search(query with { Skip = 0, Take = int.MaxValue });
            var pages = Enumerable.Range(0, (whole.Total / size) + 1)
                .SelectMany(page => snapshot.Search(query with { Skip = page * size, Take = size }).Hits.Select(hit => hit.Key));

            Assert.Equal(whole.Hits.Select(hit => hit.Key), pages);
            Assert.Equal(whole.Total, whole.Hits.Count);
        });

    // Lists of documents are read in another way than sets of bits, and only many documents make lists worth it.
    [Property(MaxTest = 25)]
    public Property Any_query_over_many_documents() => Prop.ForAll(
        RandomCases.ManyDocuments().ToArbitrary(),
        RandomCases.Queries().ToArbitrary(),
        (documents, query) => Agreement.Check(new TestedIndex(), [new Change([], documents)], query));

    [Fact]
    public void An_alternative_that_goes_ahead_of_another_keeps_what_it_leaves_out()
    {
        IndexDocument[] documents =
        [
            Document(1, FieldValue.Of(RandomCases.Kind, "d")),
            Document(2, FieldValue.Text(RandomCases.Body, "infanzia")),
            Document(3, FieldValue.Text(RandomCases.Body, "infanzia")),
            Document(4, FieldValue.Of(RandomCases.Kind, "d")),
            // So many others that lists are followed instead of trying each document.
            .. Enumerable.Range(5, 8).Select(number => Document(number, FieldValue.Of(RandomCases.Kind, "a"))),
        ];
        var either = new OrClause([new TextClause(TextQuery.Parse("-infanzia inf", RandomCases.Italian)), new KeywordClause(RandomCases.Kind, ["d"])]);

        Agreement.Check(new TestedIndex(), [new Change([], [.. documents])], new SearchQuery { Filters = [new SearchFilter(either, null)], Take = 4 });
    }

    private static IndexDocument Document(int number, FieldValue value) => new(RandomCases.Key(number), 1, [], [], [value]);

    private static Property Agreeing() => Prop.ForAll(
        RandomCases.Histories().ToArbitrary(),
        RandomCases.Queries().ToArbitrary(),
        (history, query) => Agreement.Check(new TestedIndex(), history, query));
}
