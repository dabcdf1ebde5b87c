using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Delivery.Parameters;
using Passoparola.Cms.Api.Delivery.Responses;
using Umbraco.Cms.Core.DeliveryApi;

namespace Passoparola.Cms.Api.Delivery.Media;

/// <summary><c>GET /media/item/{path}</c>, a path of names.</summary>
internal static class GetMediaItemByPath
{
    public static void Map(IEndpointRouteBuilder media) => media.MapGet("/item/{**path}", Handle).WithName("GetMediaItemByPath2.0");

    internal static IResult Handle(string? path, IApiMediaQueryService queries, MediaAnswers answers)
    {
        var requested = ItemPath.Read(path);
        return queries.GetByPath(requested) is { } item ? new JsonAnswer(answers.Of(item)) : MediaNotFound.ByPath(requested);
    }
}
