using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Delivery.Caching;
using Passoparola.Cms.Api.Delivery.Parameters;
using Passoparola.Cms.Api.Delivery.Pipeline;

namespace Passoparola.Cms.Api.Delivery.Media;

/// <summary><c>GET /media/items?id=…&amp;id=…</c></summary>
internal static class GetMediaItems
{
    public static void Map(IEndpointRouteBuilder media) =>
        media.MapReading("/items", AnswerKind.MediaItems, Handle).WithName("GetMediaItems2.0");

    internal static IResult Handle(HttpContext http, MediaRenderings renderings, Answers answers) =>
        Keys.TryRead(http.Request.Query, out var keys, out var problem)
            ? answers.List(http, CanonicalQuery.Of(http, keys), total: null, renderings.Of(http, keys))
            : problem;
}
