using Passoparola.Cms.Infrastructure.Persistence;

namespace Passoparola.Cms.Infrastructure.Scoping;

internal sealed class AmbientDatabase(AmbientScope ambient) : IAmbientDatabase
{
    public CmsDbContext Current => Scope.Read();

    public CmsDbContext Writing => Scope.Write();

    private CmsScope Scope => ambient.Current
        ?? throw new InvalidOperationException("A repository was used outside a scope: create one with ICoreScopeProvider first.");
}
