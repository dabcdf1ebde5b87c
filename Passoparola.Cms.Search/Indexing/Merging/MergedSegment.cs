using Passoparola.Cms.Search.Analysis;
using Passoparola.Cms.Search.Indexing.Segments;

namespace Passoparola.Cms.Search.Indexing.Merging;

/// <summary>Writes the current documents of some segments into one, without analysing their texts again.</summary>
internal sealed class MergedSegment
{
    private readonly SearchSchema _schema;
    private readonly (Segment Segment, int Document)[] _documents;
    private readonly SegmentBuilder _builder;
    private readonly Dictionary<Segment, int[]> _placeOf = [];

    public MergedSegment(SearchSchema schema, IAnalyzer analyzer, IReadOnlyList<SegmentView> sources)
    {
        _schema = schema;
        _documents =
        [
            .. sources.SelectMany(view => Enumerable.Range(0, view.Segment.Count).Where(view.IsLive).Select(document => (view.Segment, Document: document)))
                .OrderBy(each => each.Segment.Keys[each.Document]),
        ];
        _builder = new SegmentBuilder(schema, analyzer, [.. _documents.Select(each => each.Segment.Keys[each.Document])]);
        foreach (var source in sources)
        {
            var places = new int[source.Segment.Count];
            Array.Fill(places, -1);
            _placeOf[source.Segment] = places;
        }

        for (var place = 0; place < _documents.Length; place++)
        {
            _placeOf[_documents[place].Segment][_documents[place].Document] = place;
        }
    }

    public Segment Build()
    {
        for (var place = 0; place < _documents.Length; place++)
        {
            CopyValues(_documents[place].Segment, _documents[place].Document, place);
        }

        foreach (var (segment, places) in _placeOf)
        {
            CopyTexts(segment, places);
        }

        return _builder.Build();
    }

    private void CopyValues(Segment segment, int document, int place)
    {
        foreach (var field in _schema.Values)
        {
            CopyValues(segment.Strings.GetValueOrDefault(field.Name), document, value => _builder.AddString(field.Name, place, value));
            CopyValues(segment.Numbers.GetValueOrDefault(field.Name), document, value => _builder.AddNumber(field.Name, place, value));
            if (segment.Opaque.TryGetValue(field.Name, out var column) && column[document] is { } objects)
            {
                _builder.AddOpaque(field.Name, place, objects);
            }
        }

        for (var field = 0; field < _schema.Texts.Count; field++)
        {
            _builder.Text.AddLength(place, field, segment.Text.Length(field, document));
        }

        CopyValues(segment.Types, document, type => _builder.Types.Add(place, type));
        CopyValues(segment.Ancestors, document, ancestor => _builder.Ancestors.Add(place, ancestor));
        CopyValues(segment.References, document, reference => _builder.References.Add(place, reference));
    }

    private static void CopyValues<T>(ValueColumn<T>? column, int document, Action<T> add)
    {
        if (column is null)
        {
            return;
        }

        foreach (var id in column.IdsOf(document))
        {
            add(column[id]);
        }
    }

    private void CopyTexts(Segment segment, int[] places)
    {
        var postings = segment.Text.Postings;
        for (var word = 0; word < postings.WordCount; word++)
        {
            var documents = postings.Documents(word);
            for (var nth = 0; nth < documents.Length; nth++)
            {
                if (places[documents[nth]] is >= 0 and var place)
                {
                    _builder.Text.AddPosting(postings.Word(word), place, postings.Occurrences(word, nth));
                }
            }
        }
    }
}
