namespace Passoparola.Cms.Infrastructure.Scoping;

/// <summary>The scope and the scope context of the running flow of control.</summary>
internal sealed class AmbientScope
{
    private readonly AsyncLocal<CmsScope?> _scope = new();
    private readonly AsyncLocal<ScopeContext?> _context = new();
    private long _commits;

    /// <summary>How many units of work this process has committed: what was read is true while the number stays.</summary>
    public long Commits => Interlocked.Read(ref _commits);

    public CmsScope? Current
    {
        get => _scope.Value;
        set => _scope.Value = value;
    }

    public ScopeContext? Context
    {
        get => _context.Value;
        set => _context.Value = value;
    }

    public void CountCommit() => Interlocked.Increment(ref _commits);

    /// <summary>
    /// Until the result is disposed, what this flow attaches to the scope context is kept apart from what was attached
    /// before. The given context's actions never run; without one, each root scope of the flow makes and ends its own.
    /// </summary>
    public IDisposable Apart(ScopeContext? context = null)
    {
        var apart = new ApartFrom(this, Context);
        Context = context;
        return apart;
    }

    private sealed class ApartFrom(AmbientScope ambient, ScopeContext? context) : IDisposable
    {
        public void Dispose() => ambient.Context = context;
    }
}
