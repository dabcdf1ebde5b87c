using Passoparola.Cms.Search.Querying;
using Passoparola.Cms.Tests.Search.Reference;

namespace Passoparola.Cms.Tests.Search;

/// <summary>Compares an answer of the index with that of the reference.</summary>
internal static class Agreement
{
    public static void Check(TestedIndex index, List<Step> history, SearchQuery query)
    {
        var snapshot = index.After(history);
        var answer = index.Search(snapshot, query);
        var expected = SlowSearch.Of(snapshot.Schema, snapshot.Analyzer, TestedIndex.Left(history), query);

        Assert.Equal(expected.Total, answer.Total);
        Assert.Equal(expected.Hits(), answer.Hits.Select(hit => (hit.Key, hit.Score)));
        Assert.All(answer.Hits, hit => Assert.Equal(expected.ReasonsOf(hit.Key), hit.Reasons));
        Assert.Equal(query.Facets.Select(facet => facet.Name).Order(), answer.Facets.Keys.Order());
        Assert.All(query.Facets, facet => Assert.Equal(expected.Counts(facet), answer.Facets[facet.Name]));
    }
}
