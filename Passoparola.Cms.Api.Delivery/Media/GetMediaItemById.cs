using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Delivery.Caching;
using Passoparola.Cms.Api.Delivery.Pipeline;

namespace Passoparola.Cms.Api.Delivery.Media;

/// <summary><c>GET /media/item/{key}</c></summary>
internal static class GetMediaItemById
{
    public static void Map(IEndpointRouteBuilder media) =>
        media.MapReading("/item/{id:guid}", AnswerKind.MediaItem, Handle).WithName("GetMediaItemById2.0");

    internal static IResult Handle(Guid id, HttpContext http, MediaRenderings renderings, Answers answers) =>
        renderings.Of(http, id) is { } rendering ? answers.Item(http, rendering) : MediaNotFound.ById(id);
}
