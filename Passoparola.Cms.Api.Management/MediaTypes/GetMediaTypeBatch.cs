using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.MediaTypes;

internal static class GetMediaTypeBatch
{
    public static void Map(RouteGroupBuilder types) => types.MapGet("/batch", Handle).WithName("GetMediaTypeBatch");

    private static BatchResponse<MediaTypeResponse> Handle(Guid[] id, IMediaTypeService types) =>
        BatchResponse.InOrder(id, keys => types.GetMany(keys), type => type.Key, MediaTypeResponse.Of);
}
