using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Passoparola.Cms.Infrastructure.KeyValues;

internal static class KeyValuesComposition
{
    public static IServiceCollection AddKeyValues(this IServiceCollection services)
    {
        services.TryAddSingleton<IKeyValueRepository, KeyValueRepository>();
        return services;
    }
}
