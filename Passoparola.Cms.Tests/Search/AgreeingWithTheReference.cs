using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

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

    private static Property Agreeing() => Prop.ForAll(
        RandomCases.Histories().ToArbitrary(),
        RandomCases.Queries().ToArbitrary(),
        (history, query) => Agreement.Check(new TestedIndex(), history, query));
}
