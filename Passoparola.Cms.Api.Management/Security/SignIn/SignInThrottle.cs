using System.Collections.Concurrent;

namespace Passoparola.Cms.Api.Management.Security.SignIn;

/// <summary>
/// Makes guessing slow, for an account and for an address. Nobody is ever shut out: who waits gets an answer, and the wait
/// has a bound. So an attacker cannot keep the only administrator away.
/// </summary>
internal sealed class SignInThrottle(TimeProvider clock)
{
    /// <summary>The longest anybody waits.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(8);

    /// <summary>Failures that cost nothing: people mistype.</summary>
    private const int Free = 3;

    /// <summary>How many attempts of one address may wait at a time.</summary>
    private const int WaitingFromAddress = 5;

    /// <summary>How many accounts and addresses are remembered.</summary>
    private const int Most = 20_000;

    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(15);

    private static readonly TimeSpan First = TimeSpan.FromMilliseconds(500);

    private readonly ConcurrentDictionary<string, Failures> _failures = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> _waiting = new(StringComparer.Ordinal);

    /// <summary>How long an attempt has to wait before it is looked at.</summary>
    public TimeSpan DelayFor(string account, string address) =>
        TimeSpan.FromTicks(Math.Max(DelayOf(AccountKey(account)).Ticks, DelayOf(AddressKey(address)).Ticks));

    /// <summary>Waits.</summary>
    /// <returns><c>false</c>, at once, when too many attempts of this address wait already.</returns>
    public async Task<bool> WaitAsync(string account, string address, CancellationToken cancellation)
    {
        var delay = DelayFor(account, address);
        if (delay == TimeSpan.Zero)
        {
            return true;
        }

        if (_waiting.AddOrUpdate(address, 1, (_, count) => count + 1) > WaitingFromAddress)
        {
            Leave(address);
            return false;
        }

        try
        {
            await Task.Delay(delay, clock, cancellation);
            return true;
        }
        finally
        {
            Leave(address);
        }
    }

    public void Failed(string account, string address)
    {
        Forget();
        foreach (var key in (string[])[AccountKey(account), AddressKey(address)])
        {
            _failures.AddOrUpdate(key, _ => new Failures(1, clock.GetUtcNow()), (_, before) => new Failures(IsOver(before) ? 1 : before.Count + 1, clock.GetUtcNow()));
        }
    }

    public void Succeeded(string account, string address)
    {
        _failures.TryRemove(AccountKey(account), out _);
        _failures.TryRemove(AddressKey(address), out _);
    }

    private static string AccountKey(string account) => "account " + account.ToUpperInvariant();

    private static string AddressKey(string address) => "address " + address;

    private TimeSpan DelayOf(string key)
    {
        if (!_failures.TryGetValue(key, out var failures) || IsOver(failures) || failures.Count < Free)
        {
            return TimeSpan.Zero;
        }

        var doubled = First * Math.Pow(2, Math.Min(failures.Count - Free, 10));
        return doubled < Longest ? doubled : Longest;
    }

    private bool IsOver(Failures failures) => clock.GetUtcNow() - failures.Last > Remembered;

    // A name is as long as whoever guesses likes, and there are as many as he likes.
    private void Forget()
    {
        if (_failures.Count < Most)
        {
            return;
        }

        var oldest = _failures.OrderBy(failures => failures.Value.Last).Take(Most / 4).ToArray();
        foreach (var failures in oldest)
        {
            _failures.TryRemove(failures.Key, out _);
        }
    }

    private void Leave(string address)
    {
        if (_waiting.AddOrUpdate(address, 0, (_, count) => count - 1) <= 0)
        {
            _waiting.TryRemove(new KeyValuePair<string, int>(address, 0));
        }
    }

    private sealed record Failures(int Count, DateTimeOffset Last);
}
