using Passoparola.Cms.Search.Indexing.Segments;
using Passoparola.Cms.Search.Querying.Matching;

namespace Passoparola.Cms.Search.Querying.Words;

/// <summary>Documents in which words stand in a row, in one field.</summary>
internal sealed class PhraseMatcher : TermMatcher
{
    private readonly TextPostings _postings;
    private readonly int[] _words;
    private readonly PostingCursor[] _cursors;

    public PhraseMatcher(IReadOnlyList<QueryWord> words, SegmentSearch search)
    {
        _postings = search.View.Segment.Text.Postings;
        _words = [.. words.Select(word => _postings.Find(word.Word))];
        if (Array.TrueForAll(_words, word => word >= 0))
        {
            _cursors = [.. _words.Select(word => _postings.Cursor(word, search.Work))];
            Cost = _cursors.Min(cursor => cursor.Length);
        }
        else
        {
            _cursors = [];
        }
    }

    public override long Cost { get; }

    public override int Next(int document)
    {
        for (document = NextWithWords(document); document != End && CountPhrases(null) == 0;)
        {
            document = NextWithWords(document + 1);
        }

        return document;
    }

    public override bool Matches(int document) => NextWithWords(document) == document && CountPhrases(null) > 0;

    public override void Restart()
    {
        for (var word = 0; word < _cursors.Length; word++)
        {
            _cursors[word].Restart();
        }
    }

    public override void Count(int document, TermCounts counts)
    {
        if (NextWithWords(document) == document)
        {
            CountPhrases(counts);
        }
    }

    // Every cursor goes to the furthest document that one of them stands at, until all stand at the same.
    private int NextWithWords(int document)
    {
        if (_cursors.Length == 0)
        {
            return End;
        }

        for (var agreed = 0; agreed < _cursors.Length && document != End;)
        {
            var next = _cursors[agreed].Seek(document);
            agreed = next == document ? agreed + 1 : next == End ? _cursors.Length : 0;
            document = next;
        }

        return document;
    }

    private int CountPhrases(TermCounts? counts)
    {
        var phrases = 0;
        foreach (var first in _postings.Occurrences(_words[0], _cursors[0].Nth))
        {
            if (GoesOn(first))
            {
                phrases++;
                if (counts is not null)
                {
                    counts.Exact[Occurrence.Field(first)]++;
                }
            }
        }

        return phrases;
    }

    // An occurrence and the next in the same field differ by one.
    private bool GoesOn(int first)
    {
        for (var word = 1; word < _words.Length; word++)
        {
            if (_postings.Occurrences(_words[word], _cursors[word].Nth).BinarySearch(first + word) < 0)
            {
                return false;
            }
        }

        return true;
    }
}
