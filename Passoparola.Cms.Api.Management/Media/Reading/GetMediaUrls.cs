using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Passoparola.Cms.Api.Management.Media.Reading;

internal static class GetMediaUrls
{
    public static void Map(RouteGroupBuilder media) => media.MapGet("/urls", HandleAsync).WithName("GetMediaUrls");

    private static Task<MediaUrlInfoResponse[]> HandleAsync(Guid[] id, MediaUrls urls) => urls.OfAsync(id);
}
