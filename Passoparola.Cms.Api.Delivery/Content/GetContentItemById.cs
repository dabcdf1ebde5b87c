using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Delivery.Caching;
using Passoparola.Cms.Api.Delivery.Pipeline;

namespace Passoparola.Cms.Api.Delivery.Content;

/// <summary><c>GET /content/item/{key}</c></summary>
internal static class GetContentItemById
{
    public static void Map(IEndpointRouteBuilder content) =>
        content.MapReading("/item/{id:guid}", AnswerKind.ContentItem, Handle).WithName("GetContentItemById2.0");

    internal static IResult Handle(Guid id, HttpContext http, ContentRenderings renderings, Answers answers) =>
        renderings.Of(http, id) is { } rendering ? answers.Item(http, rendering) : ContentNotFound.ById(id);
}
