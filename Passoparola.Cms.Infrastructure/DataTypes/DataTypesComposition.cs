using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Passoparola.Cms.Infrastructure.DataTypes;

internal static class DataTypesComposition
{
    public static IServiceCollection AddDataTypes(this IServiceCollection services)
    {
        services.TryAddSingleton<DataTypeMapping>();
        services.TryAddSingleton<StoredDataTypes>();
        services.TryAddSingleton<IDataTypeRepository, DataTypeRepository>();
        services.TryAddSingleton<IDataTypeUsageRepository, DataTypeUsageRepository>();
        return services;
    }
}
