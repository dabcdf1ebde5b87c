using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Passoparola.Cms.Infrastructure.DataTypes;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Passoparola.Cms.Infrastructure.DocumentTypes;

internal static class DocumentTypesComposition
{
    public static IServiceCollection AddDocumentTypes(this IServiceCollection services)
    {
        services.TryAddSingleton<ContentTypeMapping>();
        services.TryAddSingleton<ContentTypeParts>();
        services.TryAddSingleton<ContentTypeStorage>();
        services.TryAddSingleton<StoredContentTypes>();
        services.TryAddSingleton<TypedContent>();
        services.TryAddSingleton<IContentTypeCommonRepository, ContentTypeCommonRepository>();
        services.TryAddSingleton<IContentTypeRepository, ContentTypeRepository>();
        services.TryAddSingleton<IDataTypeUsers, DataTypeUsers>();
        services.TryAddSingleton<IPropertyTypeUsageRepository, PropertyTypeUsageRepository>();
        return services;
    }
}
