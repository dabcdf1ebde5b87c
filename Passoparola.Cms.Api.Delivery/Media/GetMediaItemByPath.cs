using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Delivery.Caching;
using Passoparola.Cms.Api.Delivery.Parameters;
using Passoparola.Cms.Api.Delivery.Pipeline;
using Umbraco.Cms.Core.DeliveryApi;

namespace Passoparola.Cms.Api.Delivery.Media;

/// <summary><c>GET /media/item/{path}</c>, a path of names.</summary>
internal static class GetMediaItemByPath
{
    public static void Map(IEndpointRouteBuilder media) =>
        media.MapReading("/item/{**path}", AnswerKind.MediaAtPath, Handle).WithName("GetMediaItemByPath2.0");

    internal static IResult Handle(string? path, HttpContext http, IApiMediaQueryService queries, MediaRenderings renderings, Answers answers)
    {
        var requested = ItemPath.Read(path);
        return queries.GetByPath(requested) is { } item && renderings.Of(http, item.Key) is { } rendering
            ? answers.Item(http, rendering)
            : MediaNotFound.ByPath(requested);
    }
}
