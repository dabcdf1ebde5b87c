using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Delivery.Responses;
using Umbraco.Cms.Core.PublishedCache;

namespace Passoparola.Cms.Api.Delivery.Media;

/// <summary><c>GET /media/item/{key}</c></summary>
internal static class GetMediaItemById
{
    public static void Map(IEndpointRouteBuilder media) => media.MapGet("/item/{id:guid}", HandleAsync).WithName("GetMediaItemById2.0");

    internal static async Task<IResult> HandleAsync(Guid id, IPublishedMediaCache cache, MediaAnswers answers) =>
        await cache.GetByIdAsync(id) is { } item ? new JsonAnswer(answers.Of(item)) : MediaNotFound.ById(id);
}
