using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Passoparola.Cms.Infrastructure.NotServed;

internal static class NotServedComposition
{
    /// <summary>Called last: a port that a room serves is never replaced.</summary>
    public static IServiceCollection AddNotServedPorts(this IServiceCollection services)
    {
        foreach (var (port, reason) in NotServedPorts.All)
        {
            services.TryAddSingleton(port, _ => NotServedPort.Create(port, reason));
        }

        return services;
    }
}
