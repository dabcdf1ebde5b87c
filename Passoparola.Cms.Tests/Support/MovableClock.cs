namespace Passoparola.Cms.Tests.Support;

/// <summary>The site's clock, which a test may put ahead. Timers run as ever.</summary>
internal sealed class MovableClock : TimeProvider
{
    private long _ahead;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + TimeSpan.FromTicks(Interlocked.Read(ref _ahead));

    /// <summary>Lets time pass at once, for everybody in the site, until what is returned is disposed of.</summary>
    public IDisposable Ahead(TimeSpan time)
    {
        Interlocked.Add(ref _ahead, time.Ticks);
        return new Back(this, time);
    }

    private sealed class Back(MovableClock clock, TimeSpan time) : IDisposable
    {
        public void Dispose() => Interlocked.Add(ref clock._ahead, -time.Ticks);
    }
}
