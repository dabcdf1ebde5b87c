namespace Passoparola.Cms.Infrastructure.Changes;

/// <summary>Which committed changes the caches of this process still have to follow.</summary>
internal sealed class FollowedChanges(TimeProvider clock, ReadSideVersion version)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private readonly SortedDictionary<long, Outstanding> _outstanding = [];
    private long _lastNumber;

    public long LastNumber
    {
        get
        {
            lock (_gate)
            {
                return _lastNumber;
            }
        }
    }

    public long LastApplied
    {
        get
        {
            lock (_gate)
            {
                return _outstanding.Count == 0 ? _lastNumber : _outstanding.Keys.First() - 1;
            }
        }
    }

    /// <summary>Everything up to the number is what the caches were loaded from.</summary>
    public void StartAt(long number)
    {
        lock (_gate)
        {
            _lastNumber = Math.Max(_lastNumber, number);
        }
    }

    public void Committed(IEnumerable<long> numbers)
    {
        lock (_gate)
        {
            foreach (var number in numbers)
            {
                _outstanding[number] = new Outstanding(0, clock.GetUtcNow() + Patience);
                _lastNumber = Math.Max(_lastNumber, number);
            }

            version.Move(_outstanding.Count);
        }
    }

    public bool IsOutstanding(long number)
    {
        lock (_gate)
        {
            return _outstanding.ContainsKey(number);
        }
    }

    public void Applied(long number)
    {
        lock (_gate)
        {
            _outstanding.Remove(number);
            version.Move(_outstanding.Count);
        }
    }

    /// <summary>Each failure doubles the pause before the next attempt.</summary>
    public void Failed(long number)
    {
        lock (_gate)
        {
            if (_outstanding.TryGetValue(number, out var outstanding))
            {
                var pause = Patience * Math.Pow(2, Math.Min(outstanding.Failures, 10));
                _outstanding[number] = new Outstanding(
                    outstanding.Failures + 1, clock.GetUtcNow() + (pause < LongestPause ? pause : LongestPause));
            }
        }
    }

    /// <summary>What should have been followed by now, in order.</summary>
    public IReadOnlyList<long> Due()
    {
        lock (_gate)
        {
            var now = clock.GetUtcNow();
            return [.. _outstanding.Where(entry => entry.Value.Due <= now).Select(entry => entry.Key)];
        }
    }

    private sealed record Outstanding(int Failures, DateTimeOffset Due);
}
