using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Parameters;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Services.ContentTypeEditing;

namespace Passoparola.Cms.Api.Management.MediaTypes.Items;

internal static class GetFolderMediaTypes
{
    public static void Map(RouteGroupBuilder items) => items.MapGet("/folders", HandleAsync).WithName("GetItemMediaTypeFolders");

    private static async Task<PagedResponse<MediaTypeItemResponse>> HandleAsync([AsParameters] Paging paging, IMediaTypeEditingService types)
    {
        var page = await types.GetFolderMediaTypes(paging.SkipOrDefault, paging.TakeOrDefault);
        return new PagedResponse<MediaTypeItemResponse>(page.Total, [.. page.Items.Select(MediaTypeItemResponse.Of)]);
    }
}
