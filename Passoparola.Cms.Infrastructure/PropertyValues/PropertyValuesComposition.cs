using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Passoparola.Cms.Infrastructure.PropertyValues;

internal static class PropertyValuesComposition
{
    public static IServiceCollection AddPropertyValues(this IServiceCollection services)
    {
        services.TryAddSingleton<ContentShapes>();
        services.TryAddSingleton<ReferenceTracking>();
        services.TryAddSingleton<SafeValues>();
        services.TryAddSingleton<Tagging>();
        return services;
    }
}
