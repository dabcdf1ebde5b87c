namespace Passoparola.Cms.Search.Querying.Collecting;

/// <summary>Counts every match and keeps the first few in order.</summary>
/// <param name="order">The order of the matches.</param>
/// <param name="wanted">How many of the first matches are kept.</param>
internal sealed class TopMatches(IComparer<Match> order, long wanted)
{
    private readonly PriorityQueue<Match, Match> _lastFirst = new(Comparer<Match>.Create((x, y) => order.Compare(y, x)));

    public int Total { get; private set; }

    /// <summary>Whether a match must be better than <see cref="Last"/> to be kept.</summary>
    public bool IsFull => _lastFirst.Count >= wanted;

    /// <summary>How many of the first matches are kept.</summary>
    public long Wanted => wanted;

    /// <summary>The last of those kept, when there are any.</summary>
    public Match Last => _lastFirst.Peek();

    public void Count(int matches) => Total += matches;

    /// <summary>Keeps a match if it is among the first, and says whether it is; does not count it.</summary>
    public bool Offer(Match match)
    {
        if (!IsFull)
        {
            _lastFirst.Enqueue(match, match);
            return true;
        }

        if (wanted == 0 || order.Compare(match, _lastFirst.Peek()) >= 0)
        {
            return false;
        }

        _lastFirst.DequeueEnqueue(match, match);
        return true;
    }

    public IEnumerable<Match> InOrder() => _lastFirst.UnorderedItems.Select(item => item.Element).Order(order);
}
