using Passoparola.Cms.Search.Indexing;
using Passoparola.Cms.Search.Indexing.Segments;

namespace Passoparola.Cms.Search.Querying.Matching;

/// <summary>One query at one segment.</summary>
internal sealed record SegmentSearch(SearchSchema Schema, SegmentView View, Scratch Scratch, WorkCounter Work)
{
    public int Documents => View.Segment.Count;
}
