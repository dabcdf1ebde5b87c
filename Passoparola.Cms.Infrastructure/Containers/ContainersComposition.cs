using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Passoparola.Cms.Infrastructure.Containers;

internal static class ContainersComposition
{
    public static IServiceCollection AddContainers(this IServiceCollection services)
    {
        services.TryAddSingleton<IDataTypeContainerRepository, DataTypeContainerRepository>();
        services.TryAddSingleton<IDocumentTypeContainerRepository, DocumentTypeContainerRepository>();
        services.TryAddSingleton<IMediaTypeContainerRepository, MediaTypeContainerRepository>();
        return services;
    }
}
