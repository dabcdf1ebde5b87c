using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Passoparola.Cms.Infrastructure.Relations.TrackedReferences;
using Passoparola.Cms.Infrastructure.Runtime;
using Passoparola.Cms.Infrastructure.Scoping;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Passoparola.Cms.Infrastructure.Relations;

internal static class RelationsComposition
{
    /// <summary>Needs the room Entities.</summary>
    public static IServiceCollection AddRelations(this IServiceCollection services)
    {
        services.TryAddSingleton(provider => new CommittedState<RelationTypeList>(
            provider.GetRequiredService<AmbientScope>(), RelationTypeList.Load));
        services.TryAddSingleton<IRelationTypeRepository, RelationTypeRepository>();
        services.TryAddSingleton<IRelationRepository, RelationRepository>();
        services.TryAddSingleton<ITrackedReferencesRepository, TrackedReferencesRepository>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IDatabaseSeed, SeedRelationTypes>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<ICommitParticipant, RelateTrashedToParent>());
        return services;
    }
}
