namespace Passoparola.Cms.Search.Indexing.Segments;

/// <summary>Writes the arrays of <see cref="TextPostings"/>, word by word in order.</summary>
internal sealed class FlatPostings(int words, int postings)
{
    private readonly int[] _starts = new int[words + 1];
    private readonly int[] _documents = new int[postings];
    private readonly int[] _places = new int[postings];
    private readonly List<int> _several = [];
    private int _word;
    private int _posting;

    public void Add(int document, ReadOnlySpan<int> places)
    {
        _documents[_posting] = document;
        _places[_posting] = places.Length == 1 ? places[0] : ~_several.Count;
        if (places.Length != 1)
        {
            _several.Add(places.Length);
            _several.AddRange(places);
        }

        _posting++;
    }

    public void EndWord() => _starts[++_word] = _posting;

    public TextPostings Build(string[] sortedWords) => new(sortedWords, _starts, _documents, _places, [.. _several]);
}
