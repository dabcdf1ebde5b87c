using Passoparola.Cms.Search.Facets;
using Passoparola.Cms.Search.Indexing;
using Passoparola.Cms.Search.Indexing.Segments;
using Passoparola.Cms.Search.Querying.Collecting;
using Passoparola.Cms.Search.Querying.Matching;
using Passoparola.Cms.Search.Querying.Scoring;
using Passoparola.Cms.Search.Querying.Words;

namespace Passoparola.Cms.Search.Querying;

/// <summary>One query at all segments of a snapshot.</summary>
internal sealed class SnapshotSearch
{
    private const int FewCandidates = 8;

    private readonly SearchSchema _schema;
    private readonly IReadOnlyList<SegmentView> _views;
    private readonly SearchQuery _query;
    private readonly QueryTerm[] _required;
    private readonly QueryTerm[] _excluded;
    private readonly FacetSelections _facets;
    private readonly TextStatistics _statistics;
    private readonly bool _ordersByScore;
    private readonly MatchOrder _order;
    private readonly TopMatches _page;
    private readonly WorkCounter _work = new();

    public SnapshotSearch(SearchSchema schema, IReadOnlyList<SegmentView> views, SearchQuery query)
    {
        _schema = schema;
        _views = views;
        _query = query;
        _required = [.. query.Text?.Required ?? []];
        _excluded = [.. query.Text?.Excluded ?? []];
        _facets = new FacetSelections(query);
        _statistics = new TextStatistics(schema, views, _required);
        IReadOnlyList<SearchSort> sorts = query.Sorts.Count == 0 ? [SearchSort.Relevance] : query.Sorts;
        _ordersByScore = _required.Length > 0 && sorts.Contains(SearchSort.Relevance);
        // Without words to find all scores are alike.
        _order = new MatchOrder(schema, views, _ordersByScore ? sorts : [.. sorts.Where(sort => sort != SearchSort.Relevance)]);
        _page = new TopMatches(_order, (long)query.Skip + query.Take);
    }

    public SearchResult Run()
    {
        for (var view = 0; view < _views.Count; view++)
        {
            using var scratch = new Scratch();
            SearchView(view, new SegmentSearch(_schema, _views[view], scratch, _work));
        }

        var page = _page.InOrder().Skip(_query.Skip).ToArray();
        return new SearchResult(_page.Total, Hits(page), _facets.Counts(), _work.Total);
    }

    private void SearchView(int view, SegmentSearch search)
    {
        TermMatcher[] terms = [.. _required.Select(term => TextMatchers.Of(term, search))];
        var scorer = new Scorer(search, _statistics, _ordersByScore ? terms : []);
        var matcher = EveryMatcher.Of(search.Documents, [
            .. terms,
            .. _excluded.Select(term => Matchers.Not(TextMatchers.Of(term, search), search)),
            .. _facets.Others.Select(filter => Matchers.Of(filter.Clause, search)),
        ]);
        _facets.Begin(search);
        if (matcher.Cost > FewCandidates)
        {
            SearchSet(view, search, matcher, scorer);
        }
        else
        {
            SearchEach(view, search, matcher, scorer);
        }

        _facets.End();
    }

    private void SearchEach(int view, SegmentSearch search, Matcher matcher, Scorer scorer)
    {
        for (var document = matcher.Next(0); document != Matcher.End; document = matcher.Next(document + 1))
        {
            _work.Examined++;
            if (search.View.IsLive(document) && _facets.Count(document))
            {
                _page.Count(1);
                _page.Offer(new Match(view, document, scorer.Score(document)));
            }
        }
    }

    // Sets are cut and counted whole; only a score has to be asked of each match.
    private void SearchSet(int view, SegmentSearch search, Matcher matcher, Scorer scorer)
    {
        var set = search.Scratch.Set(search.Documents);
        search.View.CopyLive(set);
        matcher.Intersect(set);
        _facets.Count(set, search);
        _page.Count(DocumentSet.Count(set));
        if (!_ordersByScore)
        {
            _order.Offer(view, set, _page);
            return;
        }

        scorer.Restart();
        foreach (var document in new DocumentSet(set))
        {
            _page.Offer(new Match(view, document, scorer.Score(document)));
        }
    }

    // Terms go forward only, so the hits of a segment are looked at in the order it has them.
    private SearchHit[] Hits(Match[] page)
    {
        var hits = new SearchHit[page.Length];
        foreach (var ofView in Enumerable.Range(0, page.Length).GroupBy(place => page[place].View))
        {
            using var scratch = new Scratch();
            var search = new SegmentSearch(_schema, _views[ofView.Key], scratch, _work);
            var scorer = new Scorer(search, _statistics, _ordersByScore ? [] : [.. _required.Select(term => TextMatchers.Of(term, search))]);
            var reasons = _query is { Reasons: true, Text: not null } ? new ReasonFinder(search, _query.Text) : null;
            foreach (var place in ofView.OrderBy(place => page[place].Document))
            {
                var match = page[place];
                var score = _ordersByScore ? match.Score : scorer.Score(match.Document);
                hits[place] = new SearchHit(search.View.Segment.Keys[match.Document], score, reasons?.ReasonsOf(match.Document) ?? []);
            }
        }

        return hits;
    }
}
