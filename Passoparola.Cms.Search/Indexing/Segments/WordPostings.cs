using System.Runtime.InteropServices;

namespace Passoparola.Cms.Search.Indexing.Segments;

/// <summary>What is collected of one word: its documents, with where it stands in each.</summary>
internal sealed class WordPostings
{
    private readonly List<int> _documents = [];
    private readonly List<int> _places = [];
    private List<int>? _several;
    private bool _inOrder = true;

    public int Count => _documents.Count;

    public void Add(int document, ReadOnlySpan<int> places)
    {
        _inOrder &= _documents.Count == 0 || document > _documents[^1];
        _documents.Add(document);
        if (places.Length == 1)
        {
            _places.Add(places[0]);
            return;
        }

        _several ??= [];
        _places.Add(~_several.Count);
        _several.Add(places.Length);
        _several.AddRange(places);
    }

    public void WriteTo(FlatPostings flat)
    {
        var documents = CollectionsMarshal.AsSpan(_documents);
        var places = CollectionsMarshal.AsSpan(_places);
        if (!_inOrder)
        {
            documents.Sort(places);
        }

        for (var nth = 0; nth < documents.Length; nth++)
        {
            flat.Add(documents[nth], places[nth] >= 0 ? places.Slice(nth, 1) : CollectionsMarshal.AsSpan(_several).Slice(~places[nth] + 1, _several![~places[nth]]));
        }

        flat.EndWord();
    }
}
