namespace Passoparola.Cms.Search.Querying.Collecting;

/// <summary>Counts every match and keeps the first few in order.</summary>
/// <param name="order">The order of the matches.</param>
/// <param name="wanted">How many of the first matches are kept.</param>
internal sealed class TopMatches(IComparer<Match> order, long wanted)
{
    private readonly PriorityQueue<Match, Match> _lastFirst = new(Comparer<Match>.Create((x, y) => order.Compare(y, x)));

    public int Total { get; private set; }

    public void Add(Match match)
    {
        Total++;
        if (_lastFirst.Count < wanted)
        {
            _lastFirst.Enqueue(match, match);
        }
        else if (wanted > 0 && order.Compare(match, _lastFirst.Peek()) < 0)
        {
            _lastFirst.DequeueEnqueue(match, match);
        }
    }

    public IEnumerable<Match> InOrder() => _lastFirst.UnorderedItems.Select(item => item.Element).Order(order);
}
