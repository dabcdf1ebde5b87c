using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Delivery.Responses;
using Umbraco.Cms.Core.DeliveryApi;

namespace Passoparola.Cms.Api.Delivery.Content;

/// <summary><c>GET /content/item/{key}</c></summary>
internal static class GetContentItemById
{
    public static void Map(IEndpointRouteBuilder content) => content.MapGet("/item/{id:guid}", HandleAsync).WithName("GetContentItemById2.0");

    internal static async Task<IResult> HandleAsync(Guid id, IApiPublishedContentCache cache, IApiContentResponseBuilder responses) =>
        await cache.GetByIdAsync(id) is { } item && responses.Build(item) is { } answer
            ? new JsonAnswer(answer)
            : ContentNotFound.ById(id);
}
