namespace Passoparola.Cms.Search.Indexing.Segments;

/// <summary>A segment and which of its documents are current. Immutable.</summary>
internal sealed class SegmentView
{
    private readonly ulong[]? _dead;
    private readonly long[] _words;
    private readonly int[] _textsHeld;

    private SegmentView(Segment segment, ulong[]? dead, int deadCount, long[] words, int[] textsHeld)
    {
        Segment = segment;
        _dead = dead;
        DeadCount = deadCount;
        _words = words;
        _textsHeld = textsHeld;
    }

    public Segment Segment { get; }

    public int DeadCount { get; }

    public int LiveCount => Segment.Count - DeadCount;

    public static SegmentView Of(Segment segment, int textFields)
    {
        var view = new SegmentView(segment, null, 0, new long[textFields], new int[textFields]);
        for (var document = 0; document < segment.Count; document++)
        {
            view.CountTexts(document, 1);
        }

        return view;
    }

    public bool IsLive(int document) => _dead is null || (_dead[document >> 6] & (1UL << document)) == 0;

    /// <summary>Writes the current documents into a set.</summary>
    public void CopyLive(Span<ulong> set)
    {
        for (var word = 0; word < set.Length; word++)
        {
            set[word] = _dead is null ? ulong.MaxValue : ~_dead[word];
        }

        // The last word has bits for documents that do not exist.
        if ((Segment.Count & 63) != 0)
        {
            set[^1] &= (1UL << Segment.Count) - 1;
        }
    }

    /// <summary>How many words the current documents have in a text field, together.</summary>
    public long Words(int field) => _words[field];

    /// <summary>How many current documents have any word in a text field.</summary>
    public int TextsHeld(int field) => _textsHeld[field];

    /// <summary>The view without some of the documents it shows, each given once.</summary>
    public SegmentView Without(IReadOnlyCollection<int> documents)
    {
        var dead = (ulong[]?)_dead?.Clone() ?? new ulong[(Segment.Count + 63) >> 6];
        var view = new SegmentView(Segment, dead, DeadCount + documents.Count, [.. _words], [.. _textsHeld]);
        foreach (var document in documents)
        {
            dead[document >> 6] |= 1UL << document;
            view.CountTexts(document, -1);
        }

        return view;
    }

    /// <summary>How many current documents hold a word.</summary>
    public int LiveCountOf(int word)
    {
        var documents = Segment.Text.Postings.Documents(word);
        if (_dead is null)
        {
            return documents.Length;
        }

        var live = 0;
        foreach (var document in documents)
        {
            live += IsLive(document) ? 1 : 0;
        }

        return live;
    }

    private void CountTexts(int document, int sign)
    {
        for (var field = 0; field < _words.Length; field++)
        {
            var length = Segment.Text.Length(field, document);
            _words[field] += sign * length;
            _textsHeld[field] += length > 0 ? sign : 0;
        }
    }
}
