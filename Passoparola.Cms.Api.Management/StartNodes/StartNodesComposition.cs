using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Passoparola.Cms.Api.Management.StartNodes;

internal static class StartNodesComposition
{
    public static void AddStartNodes(this IServiceCollection services)
    {
        services.TryAddScoped<UserReach>();
        services.TryAddSingleton<ReachableTree>();
    }
}
