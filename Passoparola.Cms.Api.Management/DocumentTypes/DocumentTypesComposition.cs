using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Passoparola.Cms.Api.Management.ContentTypes.Tree;
using Passoparola.Cms.Api.Management.DocumentTypes.Tree;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.DocumentTypes;

internal static class DocumentTypesComposition
{
    public static void AddDocumentTypes(this IServiceCollection services)
    {
        services.TryAddTransient<IContentTypeBaseService<IContentType>>(provider => provider.GetRequiredService<IContentTypeService>());
        services.TryAddTransient<IEntityTypeContainerService<IContentType>>(provider => provider.GetRequiredService<IContentTypeContainerService>());
        services.TryAddScoped<ITypeTree<DocumentTypeTreeItemResponse>, DocumentTypeTree>();
    }
}
