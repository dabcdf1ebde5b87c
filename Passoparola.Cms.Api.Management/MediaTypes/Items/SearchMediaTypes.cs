using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.ContentTypes;
using Passoparola.Cms.Api.Management.Parameters;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.MediaTypes.Items;

internal static class SearchMediaTypes
{
    public static void Map(RouteGroupBuilder items) => items.MapGet("/search", Handle).WithName("GetItemMediaTypeSearch");

    private static PagedResponse<MediaTypeItemResponse> Handle(string? query, [AsParameters] Paging paging, IMediaTypeService types) =>
        TypeSearch.Page(types.GetAll(), type => type.Name ?? type.Alias, query, paging, MediaTypeItemResponse.Of);
}
