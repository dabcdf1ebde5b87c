using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Passoparola.Cms.Api.Management.ContentTypes.Tree;
using Passoparola.Cms.Api.Management.MediaTypes.Tree;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.MediaTypes;

internal static class MediaTypesComposition
{
    public static void AddMediaTypes(this IServiceCollection services)
    {
        services.TryAddTransient<IContentTypeBaseService<IMediaType>>(provider => provider.GetRequiredService<IMediaTypeService>());
        services.TryAddTransient<IEntityTypeContainerService<IMediaType>>(provider => provider.GetRequiredService<IMediaTypeContainerService>());
        services.TryAddScoped<ITypeTree<MediaTypeTreeItemResponse>, MediaTypeTree>();
    }
}
