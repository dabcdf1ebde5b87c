namespace Passoparola.Cms.Infrastructure.Scoping;

/// <summary>The scope and the scope context of the running flow of control.</summary>
internal sealed class AmbientScope
{
    private readonly AsyncLocal<CmsScope?> _scope = new();
    private readonly AsyncLocal<ScopeContext?> _context = new();

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

    /// <summary>Until the result is disposed, work of this flow has a scope context of its own, or none.</summary>
    public IDisposable Apart()
    {
        var apart = new ApartFrom(this, Context);
        Context = null;
        return apart;
    }

    private sealed class ApartFrom(AmbientScope ambient, ScopeContext? context) : IDisposable
    {
        public void Dispose() => ambient.Context = context;
    }
}
