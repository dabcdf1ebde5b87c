using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.ContentTypes;
using Passoparola.Cms.Api.Management.ContentTypes.Tree;
using Passoparola.Cms.Api.Management.MediaTypes.Items;
using Passoparola.Cms.Api.Management.MediaTypes.Tree;
using Passoparola.Cms.Api.Management.Security.Access;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Api.Management.MediaTypes;

/// <summary>Media Types are read here; the schema folder writes them.</summary>
internal static class MediaTypeEndpoints
{
    private const string Noun = "MediaType";
    private const string Tag = "Media Type";

    public static void MapMediaTypes(this IEndpointRouteBuilder management)
    {
        var types = management.MapGroup("/media-type").WithTags(Tag).RequireAuthorization(AccessPolicy.TreeAccessMediaOrMediaTypes);
        GetMediaType.Map(types);
        GetMediaTypeBatch.Map(types);
        GetMediaTypeConfiguration.Map(types);
        TypeStructureEndpoints.Map<IMediaType>(types, Noun);
        GetTypeFolder.Map<IMediaType>(types, Noun);

        var tree = management.MapGroup("/tree/media-type").WithTags(Tag).RequireAuthorization(AccessPolicy.TreeAccessMediaOrMediaTypes);
        TypeTreeEndpoints.Map<MediaTypeTreeItemResponse>(tree, Noun);

        var items = management.MapGroup("/item/media-type").WithTags(Tag);
        GetMediaTypeItems.Map(items);
        SearchMediaTypes.Map(items);
        GetMediaTypesOfExtension.Map(items);
        GetFolderMediaTypes.Map(items);
    }
}
