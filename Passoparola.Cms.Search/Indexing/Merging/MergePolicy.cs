using System.Numerics;
using Passoparola.Cms.Search.Indexing.Segments;

namespace Passoparola.Cms.Search.Indexing.Merging;

/// <summary>
/// Which segments to make one: eight of about the same size, so that a document is written again only a few times and
/// there are never many segments; or one of which most is no longer current.
/// </summary>
internal static class MergePolicy
{
    private const int SegmentsOfMerge = 8;
    private const int BitsOfSizeClass = 3;
    private const int DocumentsAtMost = 65_536;

    // What a publication does itself, so that bursts of them do not wait for others to tidy up.
    private const int SmallDocumentsAtMost = 128;

    /// <summary>The next segments to merge; null when all is well.</summary>
    public static IReadOnlyList<SegmentView>? Next(IReadOnlyList<SegmentView> views) => Next(views, DocumentsAtMost);

    /// <summary>The next segments whose merge costs hardly anything; null when there are none.</summary>
    public static IReadOnlyList<SegmentView>? NextSmall(IReadOnlyList<SegmentView> views) => Next(views, SmallDocumentsAtMost);

    private static SegmentView[]? Next(IReadOnlyList<SegmentView> views, int documentsAtMost)
    {
        if (views.FirstOrDefault(view => view.DeadCount > view.LiveCount && view.Segment.Count <= documentsAtMost) is { } mostlyDead)
        {
            return [mostlyDead];
        }

        return views.GroupBy(SizeClass)
            .OrderBy(group => group.Key)
            .Select(group => group.OrderBy(view => view.LiveCount).Take(SegmentsOfMerge).ToArray())
            .FirstOrDefault(group => group.Length == SegmentsOfMerge && group.Sum(view => view.LiveCount) <= documentsAtMost);
    }

    private static int SizeClass(SegmentView view) => BitOperations.Log2((uint)view.LiveCount) / BitsOfSizeClass;
}
