using Passoparola.Cms.Search.Analysis;
using Passoparola.Cms.Search.Indexing.Segments;

namespace Passoparola.Cms.Search.Indexing.Merging;

/// <summary>Makes one segment of the current documents of several, while they go on being read and deleted from.</summary>
public sealed class SegmentMerge
{
    private readonly SearchSchema _schema;
    private readonly IAnalyzer _analyzer;
    private readonly IReadOnlyList<SegmentView> _sources;
    private SegmentView? _merged;

    internal SegmentMerge(SearchSchema schema, IAnalyzer analyzer, IReadOnlyList<SegmentView> sources)
    {
        _schema = schema;
        _analyzer = analyzer;
        _sources = sources;
    }

    /// <summary>Does the work.</summary>
    public void Run() => _merged = SegmentView.Of(new MergedSegment(_schema, _analyzer, _sources).Build(), _schema.Texts.Count);

    /// <summary>
    /// The segments with the merged one in the place of those it was made of, without what was deleted from them meanwhile.
    /// Null when one of them is gone, and the merge is of no use any more.
    /// </summary>
    internal IReadOnlyList<SegmentView>? ApplyTo(IReadOnlyList<SegmentView> views)
    {
        var merged = _merged ?? throw new InvalidOperationException("The merge was not run.");
        var segments = _sources.Select(source => source.Segment).ToHashSet();
        var current = views.Where(view => segments.Contains(view.Segment)).ToList();
        if (current.Count < segments.Count)
        {
            return null;
        }

        var deletedSince = _sources.SelectMany(source => DeletedSince(source, current.Single(view => view.Segment == source.Segment)))
            .Select(merged.Segment.Find)
            .ToList();
        var left = deletedSince.Count == 0 ? merged : merged.Without(deletedSince);
        return [.. views.Where(view => !segments.Contains(view.Segment)), .. left.LiveCount > 0 ? [left] : Array.Empty<SegmentView>()];
    }

    private static IEnumerable<Guid> DeletedSince(SegmentView before, SegmentView now) =>
        before == now
            ? []
            : Enumerable.Range(0, before.Segment.Count)
                .Where(document => before.IsLive(document) && !now.IsLive(document))
                .Select(document => before.Segment.Keys[document]);
}
