using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Passoparola.Cms.Infrastructure.Siblings;

internal static class SiblingsComposition
{
    public static IServiceCollection AddSiblings(this IServiceCollection services)
    {
        services.TryAddSingleton<ContentOrdering>();
        services.TryAddSingleton<SiblingNames>();
        services.TryAddSingleton<SiblingTree>();
        return services;
    }
}
