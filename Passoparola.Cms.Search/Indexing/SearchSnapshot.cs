using Passoparola.Cms.Search.Analysis;
using Passoparola.Cms.Search.Indexing.Merging;
using Passoparola.Cms.Search.Indexing.Segments;
using Passoparola.Cms.Search.Querying;

namespace Passoparola.Cms.Search.Indexing;

/// <summary>
/// Every document one culture shows, at one moment. Immutable, for any number of readers: a change makes the next
/// snapshot, which shares what did not change. What a query finds does not depend on how the documents came there.
/// </summary>
public sealed class SearchSnapshot
{
    internal SearchSnapshot(SearchSchema schema, IAnalyzer analyzer, IReadOnlyList<SegmentView> views)
    {
        Schema = schema;
        Analyzer = analyzer;
        Views = views;
        Count = views.Sum(view => view.LiveCount);
    }

    public SearchSchema Schema { get; }

    /// <summary>The analyser its texts were indexed with, to read a <see cref="TextQuery"/> with.</summary>
    public IAnalyzer Analyzer { get; }

    /// <summary>How many documents there are.</summary>
    public int Count { get; }

    internal IReadOnlyList<SegmentView> Views { get; }

    /// <summary>A snapshot without documents.</summary>
    public static SearchSnapshot Empty(SearchSchema schema, IAnalyzer analyzer) => new(schema, analyzer, []);

    /// <summary>Answers a query.</summary>
    /// <exception cref="ArgumentException">The query names a field that is not declared, or not of a kind it can be asked so.</exception>
    public SearchResult Search(SearchQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new SnapshotSearch(Schema, Views, query).Run();
    }

    /// <summary>
    /// The snapshot without the documents <paramref name="removed"/> and with <paramref name="added"/>, each of which takes
    /// the place of the one with its key. What this costs depends on what changes, not on how much there is.
    /// </summary>
    /// <exception cref="ArgumentException">A document has a value for a field that is not declared, or of another kind.</exception>
    public SearchSnapshot With(IReadOnlyCollection<Guid> removed, IReadOnlyCollection<IndexDocument> added)
    {
        var keys = removed.Concat(added.Select(document => document.Key)).ToHashSet();
        var views = Views.Select(view => Without(view, keys)).Where(view => view.LiveCount > 0).ToList();
        if (added.Count > 0)
        {
            views.Add(SegmentView.Of(SegmentBuilder.Of(Schema, Analyzer, added), Schema.Texts.Count));
        }

        return new SearchSnapshot(Schema, Analyzer, views).WithSmallOnesMerged();
    }

    /// <summary>The segments that had better be one; null when there are none. Merging takes time, and can be done beside writing.</summary>
    public SegmentMerge? PlanMerge() => MergePolicy.Next(Views) is { } views ? new SegmentMerge(Schema, Analyzer, views) : null;

    /// <summary>The snapshot with a merge that was planned for it or for one before it; itself when the merge came too late.</summary>
    public SearchSnapshot With(SegmentMerge merge)
    {
        ArgumentNullException.ThrowIfNull(merge);
        return merge.ApplyTo(Views) is { } views ? new SearchSnapshot(Schema, Analyzer, views) : this;
    }

    /// <summary>Whether there is a document with the key.</summary>
    public bool Contains(Guid key) => Views.Any(view => view.Segment.Find(key) is >= 0 and var at && view.IsLive(at));

    /// <summary>The documents that name one of the keys among their references.</summary>
    public IReadOnlySet<Guid> ReferringTo(IEnumerable<Guid> keys) => Holding(segment => segment.References, keys);

    /// <summary>The documents beneath one of the keys.</summary>
    public IReadOnlySet<Guid> Beneath(IEnumerable<Guid> keys) => Holding(segment => segment.Ancestors, keys);

    /// <summary>The documents of some types.</summary>
    public IReadOnlySet<Guid> OfTypes(IEnumerable<int> typeIds) => Holding(segment => segment.Types, typeIds);

    private static SegmentView Without(SegmentView view, HashSet<Guid> keys)
    {
        var gone = keys.Select(view.Segment.Find).Where(document => document >= 0 && view.IsLive(document)).ToList();
        return gone.Count == 0 ? view : view.Without(gone);
    }

    private SearchSnapshot WithSmallOnesMerged()
    {
        var snapshot = this;
        while (MergePolicy.NextSmall(snapshot.Views) is { } views)
        {
            var merge = new SegmentMerge(Schema, Analyzer, views);
            merge.Run();
            snapshot = snapshot.With(merge);
        }

        return snapshot;
    }

    private HashSet<Guid> Holding<T>(Func<Segment, ValueColumn<T>?> columnOf, IEnumerable<T> values)
    {
        var wanted = values.ToList();
        var holding = new HashSet<Guid>();
        foreach (var view in Views)
        {
            if (columnOf(view.Segment) is not { } column)
            {
                continue;
            }

            foreach (var id in wanted.Select(column.Find).Where(id => id >= 0))
            {
                foreach (var document in column.Postings(IdRange.Single(id)))
                {
                    if (view.IsLive(document))
                    {
                        holding.Add(view.Segment.Keys[document]);
                    }
                }
            }
        }

        return holding;
    }
}
