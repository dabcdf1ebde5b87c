using Passoparola.Cms.Search.Querying;
using Passoparola.Cms.Search.Querying.Matching;

namespace Passoparola.Cms.Search.Facets;

/// <summary>
/// The facets of a query with the filters that are their own selections. A document that fails no selection counts in
/// every facet, one that fails only the selection of one facet in that facet.
/// </summary>
internal sealed class FacetSelections
{
    private readonly FacetCounter[] _counters;
    private readonly SearchFilter[][] _selections;
    private Matcher?[] _matchers = [];

    /// <exception cref="ArgumentException">Two facets have one name.</exception>
    public FacetSelections(SearchQuery query)
    {
        if (query.Facets.GroupBy(facet => facet.Name).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"The facet '{twice.Key}' is asked for twice.", nameof(query));
        }

        _counters = [.. query.Facets.Select(facet => new FacetCounter(facet))];
        _selections = [.. _counters.Select(counter => query.Filters.Where(filter => filter.Name == counter.Name).ToArray())];
        Others = [.. query.Filters.Where(filter => !Array.Exists(_counters, counter => counter.Name == filter.Name))];
    }

    /// <summary>The filters that no facet passes over.</summary>
    public SearchFilter[] Others { get; }

    public void Begin(SegmentSearch search)
    {
        Array.ForEach(_counters, counter => counter.Begin(search));
        _matchers = [.. _selections.Select(selection => selection.Length == 0
            ? null
            : EveryMatcher.Of(search.Documents, selection.Select(filter => Matchers.Of(filter.Clause, search))))];
    }

    /// <summary>Counts a document that passes the other filters, and says whether it passes the selections too.</summary>
    public bool Count(int document)
    {
        var failed = -1;
        for (var facet = 0; facet < _matchers.Length; facet++)
        {
            if (_matchers[facet]?.Matches(document) != false)
            {
                continue;
            }

            if (failed >= 0)
            {
                return false;
            }

            failed = facet;
        }

        for (var facet = 0; facet < _counters.Length; facet++)
        {
            if (failed < 0 || failed == facet)
            {
                _counters[facet].Count(document);
            }
        }

        return failed < 0;
    }

    /// <summary>Counts documents that pass the other filters, and leaves in the set those that pass the selections too.</summary>
    public void Count(Span<ulong> set, SegmentSearch search)
    {
        var selected = new ulong[]?[_matchers.Length];
        for (var facet = 0; facet < _matchers.Length; facet++)
        {
            if (_matchers[facet] is { } matcher)
            {
                var passing = set.ToArray();
                matcher.Intersect(passing);
                selected[facet] = passing;
            }
        }

        for (var facet = 0; facet < _counters.Length; facet++)
        {
            var counted = search.Scratch.Set(search.Documents);
            set.CopyTo(counted);
            AndAll(counted, selected, butNot: facet);
            _counters[facet].Count(counted, search.Documents);
        }

        AndAll(set, selected, butNot: -1);
    }

    private static void AndAll(Span<ulong> set, ulong[]?[] selected, int butNot)
    {
        for (var facet = 0; facet < selected.Length; facet++)
        {
            if (facet != butNot && selected[facet] is { } passing)
            {
                DocumentSet.And(set, passing);
            }
        }
    }

    public void End() => Array.ForEach(_counters, counter => counter.End());

    public IReadOnlyDictionary<string, IReadOnlyList<FacetCount>> Counts() =>
        _counters.ToDictionary(counter => counter.Name, counter => counter.Counts(), StringComparer.Ordinal);
}
