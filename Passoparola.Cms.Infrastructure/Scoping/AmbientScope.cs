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
}
