using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Passoparola.Cms.Infrastructure.DocumentTypes;
using Passoparola.Cms.Infrastructure.Languages;

namespace Passoparola.Cms.Infrastructure.Documents.Variation;

internal static class VariationComposition
{
    public static IServiceCollection AddDocumentVariation(this IServiceCollection services)
    {
        services.TryAddSingleton<DefaultCultureNames>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<ICultureData, DocumentCultures>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IVariationMigration, DocumentVariation>());
        return services;
    }
}
