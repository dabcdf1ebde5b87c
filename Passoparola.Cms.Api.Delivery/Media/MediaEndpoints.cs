using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Delivery.Expansion;
using Passoparola.Cms.Api.Delivery.Pipeline;

namespace Passoparola.Cms.Api.Delivery.Media;

internal static class MediaEndpoints
{
    public static void MapMedia(this IEndpointRouteBuilder delivery)
    {
        var media = delivery.MapGroup("/media").WithTags("Media");
        media.AddEndpointFilter<EnterContext>();
        media.AddEndpointFilter<RequireReadableExpansion>();

        QueryMedia.Map(media);
        GetMediaItemById.Map(media);
        GetMediaItemByPath.Map(media);
        GetMediaItems.Map(media);
    }
}
