using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.MediaTypes.Items;

internal static class GetMediaTypeItems
{
    public static void Map(RouteGroupBuilder items) => items.MapGet("/", Handle).WithName("GetItemMediaType");

    private static MediaTypeItemResponse[] Handle(Guid[] id, IMediaTypeService types) =>
        [.. BatchResponse.Found(id, keys => types.GetMany(keys), type => type.Key).Select(MediaTypeItemResponse.Of)];
}
