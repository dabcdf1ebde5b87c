using Passoparola.Cms.Search.Analysis;
using Passoparola.Cms.Search.Indexing.Segments;

namespace Passoparola.Cms.Search.Indexing;

/// <summary>Builds a snapshot of many documents, holding no more of them at once than a segment takes.</summary>
public sealed class SnapshotBuilder(SearchSchema schema, IAnalyzer analyzer)
{
    private const int DocumentsOfSegment = 16_384;

    private readonly List<SegmentView> _views = [];
    private readonly List<IndexDocument> _waiting = [];

    /// <summary>Adds a document, whose key no other has.</summary>
    /// <exception cref="ArgumentException">The document has a value for a field that is not declared, or of another kind.</exception>
    public void Add(IndexDocument document)
    {
        _waiting.Add(document);
        if (_waiting.Count == DocumentsOfSegment)
        {
            EndSegment();
        }
    }

    public SearchSnapshot Build()
    {
        if (_waiting.Count > 0)
        {
            EndSegment();
        }

        return new SearchSnapshot(schema, analyzer, [.. _views]);
    }

    private void EndSegment()
    {
        _views.Add(SegmentView.Of(SegmentBuilder.Of(schema, analyzer, _waiting), schema.Texts.Count));
        _waiting.Clear();
    }
}
