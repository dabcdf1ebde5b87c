using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Passoparola.Cms.Infrastructure.Nodes;

internal static class NodesComposition
{
    public static IServiceCollection AddNodes(this IServiceCollection services)
    {
        services.TryAddSingleton<INodes, Nodes>();
        return services;
    }
}
