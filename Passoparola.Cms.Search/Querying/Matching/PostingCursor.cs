namespace Passoparola.Cms.Search.Querying.Matching;

/// <summary>Goes through a list of documents, only ever forward, in steps that double so that what is far costs little.</summary>
internal struct PostingCursor
{
    private readonly int[] _documents;
    private readonly int _start;
    private readonly int _end;
    private readonly WorkCounter _work;
    private int _at;

    public PostingCursor(int[] documents, int start, int end, WorkCounter work)
    {
        _documents = documents;
        _start = start;
        _end = end;
        _work = work;
        _at = start;
    }

    public readonly int Length => _end - _start;

    /// <summary>Which of the list the cursor stands at.</summary>
    public readonly int Nth => _at - _start;

    public void Restart() => _at = _start;

    /// <summary>Goes to the first document not before <paramref name="document"/> and gives it, or <see cref="Matcher.End"/>.</summary>
    public int Seek(int document)
    {
        if (_at < _end && _documents[_at] < document)
        {
            var step = 1;
            while (_at + step < _end && _documents[_at + step] < document)
            {
                _work.Postings++;
                _at += step;
                step <<= 1;
            }

            SeekWithin(document, Math.Min(_at + step, _end));
        }

        _work.Postings++;
        return _at < _end ? _documents[_at] : Matcher.End;
    }

    private void SeekWithin(int document, int high)
    {
        var low = _at + 1;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            _work.Postings++;
            (low, high) = _documents[middle] < document ? (middle + 1, high) : (low, middle);
        }

        _at = low;
    }
}
