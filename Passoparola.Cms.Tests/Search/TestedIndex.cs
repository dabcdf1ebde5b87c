using Passoparola.Cms.Search.Indexing;
using Passoparola.Cms.Search.Indexing.Merging;
using Passoparola.Cms.Search.Querying;

namespace Passoparola.Cms.Tests.Search;

/// <summary>The index as the product has it. A seeded fault overrides one thing.</summary>
internal class TestedIndex
{
    public SearchSnapshot After(IEnumerable<Step> steps)
    {
        var snapshot = SearchSnapshot.Empty(RandomCases.Schema, RandomCases.Italian);
        SegmentMerge? begun = null;
        foreach (var step in steps)
        {
            switch (step)
            {
                case Change change:
                    snapshot = Apply(snapshot, change);
                    break;
                case MergeBegins begins:
                    begun = Begin(snapshot, begins.Choice);
                    break;
                case MergeEnds when begun is not null:
                    snapshot = End(snapshot, begun);
                    begun = null;
                    break;
            }
        }

        return Finish(snapshot);
    }

    /// <summary>The documents that should be there.</summary>
    public static List<IndexDocument> Left(IEnumerable<Step> steps)
    {
        var left = new Dictionary<Guid, IndexDocument>();
        foreach (var change in steps.OfType<Change>())
        {
            change.Removed.ForEach(key => left.Remove(key));
            change.Added.ForEach(document => left[document.Key] = document);
        }

        return [.. left.Values];
    }

    public virtual SearchResult Search(SearchSnapshot snapshot, SearchQuery query) => snapshot.Search(query);

    protected virtual SearchSnapshot Apply(SearchSnapshot snapshot, Change change) => snapshot.With(change.Removed, change.Added);

    protected virtual SearchSnapshot End(SearchSnapshot snapshot, SegmentMerge merge) => snapshot.With(merge);

    protected virtual SearchSnapshot Finish(SearchSnapshot snapshot) => snapshot;

    private static SegmentMerge? Begin(SearchSnapshot snapshot, int choice)
    {
        var chosen = snapshot.Views.Where((_, number) => (choice & (1 << (number % 8))) != 0).ToList();
        if (chosen.Count == 0)
        {
            return null;
        }

        var merge = new SegmentMerge(snapshot.Schema, snapshot.Analyzer, chosen);
        merge.Run();
        return merge;
    }
}
