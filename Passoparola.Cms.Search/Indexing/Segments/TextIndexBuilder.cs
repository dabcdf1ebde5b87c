using System.Runtime.InteropServices;
using Passoparola.Cms.Search.Analysis;

namespace Passoparola.Cms.Search.Indexing.Segments;

/// <summary>Collects the words of texts, either document by document or word by word from other segments.</summary>
internal sealed class TextIndexBuilder(int documents, int fields, IAnalyzer analyzer)
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<string> _words = [];
    private readonly List<WordPostings> _postings = [];
    private readonly List<long> _ofDocument = [];
    private readonly int[]?[] _lengths = new int[fields][];
    private readonly int[] _nextPlace = new int[fields];

    /// <summary>Adds a value of a text field. All of a document's values come before <see cref="EndDocument"/>.</summary>
    public void Add(int document, int field, string text)
    {
        var place = _nextPlace[field];
        foreach (var token in Tokenizer.Read(text))
        {
            _ofDocument.Add(((long)IdOf(token.Word) << 32) | (uint)Occurrence.Of(field, place++));
        }

        AddLength(document, field, place - _nextPlace[field]);
        // A place is left free, so that no phrase goes on from one value into the next.
        _nextPlace[field] = place + 1;
    }

    public void EndDocument(int document)
    {
        _ofDocument.Sort();
        var occurrences = CollectionsMarshal.AsSpan(_ofDocument);
        Span<int> places = occurrences.Length <= 1024 ? stackalloc int[occurrences.Length] : new int[occurrences.Length];
        for (int at = 0, end; at < occurrences.Length; at = end)
        {
            var word = (int)(occurrences[at] >> 32);
            for (end = at; end < occurrences.Length && (int)(occurrences[end] >> 32) == word; end++)
            {
                places[end] = (int)occurrences[end];
            }

            _postings[word].Add(document, places[at..end]);
        }

        _ofDocument.Clear();
        Array.Clear(_nextPlace);
    }

    public void AddLength(int document, int field, int words)
    {
        if (words > 0)
        {
            (_lengths[field] ??= new int[documents])[document] += words;
        }
    }

    /// <summary>Adds a word of a document at known places; documents may come in any order.</summary>
    public void AddPosting(string word, int document, ReadOnlySpan<int> places) => _postings[IdOf(word)].Add(document, places);

    public TextIndex Build()
    {
        var words = _words.ToArray();
        var order = Enumerable.Range(0, words.Length).ToArray();
        Array.Sort(words, order, StringComparer.Ordinal);
        var flat = new FlatPostings(words.Length, _postings.Sum(posting => posting.Count));
        foreach (var id in order)
        {
            _postings[id].WriteTo(flat);
        }

        var roots = words.Select((word, id) => (Root: analyzer.Root(word), Id: id)).GroupBy(each => each.Root, each => each.Id, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).ToList();
        return new TextIndex(flat.Build(words), [.. roots.Select(root => root.Key)], [.. roots.Select(root => root.ToArray())], _lengths);
    }

    private int IdOf(string word)
    {
        if (!_ids.TryGetValue(word, out var id))
        {
            _ids[word] = id = _words.Count;
            _words.Add(word);
            _postings.Add(new WordPostings());
        }

        return id;
    }
}
