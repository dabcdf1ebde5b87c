using Passoparola.Cms.Search.Indexing.Segments;
using Passoparola.Cms.Search.Querying.Matching;

namespace Passoparola.Cms.Search.Querying.Words;

/// <summary>Documents with a word, another word of its root or, where asked, a word that begins with it.</summary>
internal sealed class WordMatcher : TermMatcher
{
    private readonly SegmentSearch _search;
    private readonly WordForm[] _forms;
    private readonly byte[]? _prefixRanks;

    public WordMatcher(QueryWord word, bool isPrefix, SegmentSearch search)
    {
        _search = search;
        _forms = [.. WordForm.Of(word, search)];
        _prefixRanks = isPrefix ? RanksOfPrefix(word.Word) : null;
        Cost = _forms.Sum(form => (long)form.Cursor.Length) + (isPrefix ? search.Documents / 16 : 0);
    }

    public override long Cost { get; }

    public override int Next(int document)
    {
        var next = End;
        for (var form = 0; form < _forms.Length; form++)
        {
            next = Math.Min(next, _forms[form].Cursor.Seek(document));
        }

        return Math.Min(next, NextWithPrefix(document));
    }

    public override bool Matches(int document) => _prefixRanks?[document] > 0 || HasForm(document);

    public override void Restart()
    {
        for (var form = 0; form < _forms.Length; form++)
        {
            _forms[form].Cursor.Restart();
        }
    }

    public override void Count(int document, TermCounts counts)
    {
        for (var form = 0; form < _forms.Length; form++)
        {
            if (_forms[form].Cursor.Seek(document) != document)
            {
                continue;
            }

            foreach (var occurrence in _search.View.Segment.Text.Postings.Occurrences(_forms[form].Word, _forms[form].Cursor.Nth))
            {
                (_forms[form].IsExact ? counts.Exact : counts.Root)[Occurrence.Field(occurrence)]++;
            }
        }

        counts.PrefixRank = _prefixRanks?[document] ?? 0;
    }

    private bool HasForm(int document)
    {
        for (var form = 0; form < _forms.Length; form++)
        {
            if (_forms[form].Cursor.Seek(document) == document)
            {
                return true;
            }
        }

        return false;
    }

    private int NextWithPrefix(int document)
    {
        if (_prefixRanks is null || document >= _search.Documents)
        {
            return End;
        }

        var rest = _prefixRanks.AsSpan(document, _search.Documents - document).IndexOfAnyExcept((byte)0);
        return rest < 0 ? End : document + rest;
    }

    private byte[] RanksOfPrefix(string prefix)
    {
        var postings = _search.View.Segment.Text.Postings;
        var fields = new FieldRanks(_search.Schema.Texts);
        var ranks = _search.Scratch.Bytes(_search.Documents);
        var words = postings.WithPrefix(prefix);
        for (var word = words.Low; word < words.High; word++)
        {
            var documents = postings.Documents(word);
            _search.Work.Postings += documents.Length;
            for (var nth = 0; nth < documents.Length; nth++)
            {
                foreach (var occurrence in postings.Occurrences(word, nth))
                {
                    ranks[documents[nth]] = Math.Max(ranks[documents[nth]], fields.RankOf(Occurrence.Field(occurrence)));
                }
            }
        }

        return ranks;
    }
}
