using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Passoparola.Cms.Infrastructure.Locking;
using Umbraco.Cms.Core.DistributedLocking;
using Umbraco.Cms.Core.Scoping;

namespace Passoparola.Cms.Infrastructure.Scoping;

internal static class ScopingComposition
{
    public static IServiceCollection AddScoping(this IServiceCollection services)
    {
        services.TryAddSingleton<AmbientScope>();
        services.TryAddSingleton<HandlersAfterCommit>();
        services.TryAddSingleton<ScopeParts>();
        services.TryAddSingleton<ICoreScopeProvider, CmsScopeProvider>();
        services.TryAddSingleton<IAmbientDatabase, AmbientDatabase>();
        services.TryAddSingleton<WriterLock>();
        services.TryAddSingleton<IDistributedLockingMechanismFactory>(provider => provider.GetRequiredService<WriterLock>());
        return services;
    }
}
