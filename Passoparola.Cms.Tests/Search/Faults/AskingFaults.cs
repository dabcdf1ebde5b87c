using Passoparola.Cms.Search.Indexing;
using Passoparola.Cms.Search.Indexing.Segments;
using Passoparola.Cms.Search.Querying;
using Passoparola.Cms.Search.Querying.Clauses;

namespace Passoparola.Cms.Tests.Search.Faults;

/// <summary>A facet counts under its own selection.</summary>
internal sealed class CountsUnderTheSelection : TestedIndex
{
    public override SearchResult Search(SearchSnapshot snapshot, SearchQuery query) =>
        snapshot.Search(query with { Filters = [.. query.Filters.Select(filter => filter with { Name = null })] });
}

/// <summary>Each segment scores by what it knows itself, as if there were no others.</summary>
internal sealed class ScoresBySegment : TestedIndex
{
    public override SearchResult Search(SearchSnapshot snapshot, SearchQuery query)
    {
        var whole = snapshot.Search(query);
        var scores = snapshot.Views
            .Select(view => new SearchSnapshot(snapshot.Schema, snapshot.Analyzer, [view]))
            .SelectMany(part => part.Search(query with { Skip = 0, Take = int.MaxValue }).Hits)
            .ToDictionary(hit => hit.Key, hit => hit.Score);
        return whole with { Hits = [.. whole.Hits.Select(hit => hit with { Score = scores[hit.Key] })] };
    }
}

/// <summary>Documents that are no longer current still make words common and fields long.</summary>
internal sealed class ScoresByTheDead : TestedIndex
{
    public override SearchResult Search(SearchSnapshot snapshot, SearchQuery query)
    {
        var living = snapshot.Search(query);
        var revived = new SearchSnapshot(snapshot.Schema, snapshot.Analyzer, [.. snapshot.Views.Select(view => SegmentView.Of(view.Segment, snapshot.Schema.Texts.Count))]);
        var scores = revived.Search(query with { Skip = 0, Take = int.MaxValue }).Hits.ToLookup(hit => hit.Key, hit => hit.Score);
        return living with { Hits = [.. living.Hits.Select(hit => hit with { Score = scores[hit.Key].First() })] };
    }
}

/// <summary>Documents without a value come first when a sort goes down.</summary>
internal sealed class PutsTheEmptyFirst : TestedIndex
{
    public override SearchResult Search(SearchSnapshot snapshot, SearchQuery query)
    {
        if (query.Sorts is not [{ Descending: true } sort, ..] || sort == SearchSort.Relevance)
        {
            return snapshot.Search(query);
        }

        var whole = snapshot.Search(query with { Skip = 0, Take = int.MaxValue });
        var holding = snapshot.Search(query with { Skip = 0, Take = int.MaxValue, Filters = [.. query.Filters, new SearchFilter(new ExistsClause(sort.Field))] });
        var first = holding.Hits.Select(hit => hit.Key).ToHashSet();
        return whole with { Hits = [.. whole.Hits.OrderBy(hit => first.Contains(hit.Key)).Skip(query.Skip).Take(query.Take)] };
    }
}
