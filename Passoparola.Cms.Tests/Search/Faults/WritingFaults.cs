using Passoparola.Cms.Search.Indexing;
using Passoparola.Cms.Search.Indexing.Merging;
using Passoparola.Cms.Search.Indexing.Segments;

namespace Passoparola.Cms.Tests.Search.Faults;

/// <summary>A document that was taken out is still found.</summary>
internal sealed class ForgetsRemovals : TestedIndex
{
    protected override SearchSnapshot Apply(SearchSnapshot snapshot, Change change) => snapshot.With([], change.Added);
}

/// <summary>A document that was replaced is found twice.</summary>
internal sealed class KeepsWhatIsReplaced : TestedIndex
{
    protected override SearchSnapshot Apply(SearchSnapshot snapshot, Change change)
    {
        var removed = snapshot.With(change.Removed, []);
        var added = SegmentView.Of(SegmentBuilder.Of(snapshot.Schema, snapshot.Analyzer, change.Added), snapshot.Schema.Texts.Count);
        return new SearchSnapshot(snapshot.Schema, snapshot.Analyzer, [.. removed.Views, added]);
    }
}

/// <summary>What was deleted while a merge ran comes back with it.</summary>
internal sealed class RevivesByMerging : TestedIndex
{
    protected override SearchSnapshot End(SearchSnapshot snapshot, SegmentMerge merge)
    {
        var before = snapshot.Views.Select(view => view.Segment).ToHashSet();
        var after = snapshot.With(merge);
        return new SearchSnapshot(snapshot.Schema, snapshot.Analyzer, [
            .. after.Views.Select(view => before.Contains(view.Segment) ? view : SegmentView.Of(view.Segment, snapshot.Schema.Texts.Count)),
        ]);
    }
}
