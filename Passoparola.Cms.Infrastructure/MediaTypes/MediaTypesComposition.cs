using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Passoparola.Cms.Infrastructure.MediaTypes;

internal static class MediaTypesComposition
{
    /// <summary>Media types are stored with the document types.</summary>
    public static IServiceCollection AddMediaTypes(this IServiceCollection services)
    {
        services.TryAddSingleton<IMediaTypeRepository, MediaTypeRepository>();
        return services;
    }
}
