using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Delivery.Parameters;
using Passoparola.Cms.Api.Delivery.Requests;
using Passoparola.Cms.Api.Delivery.Responses;
using Umbraco.Cms.Core.DeliveryApi;

namespace Passoparola.Cms.Api.Delivery.Content;

/// <summary><c>GET /content/item/{path}</c>: the item, or 301 to where it went.</summary>
internal static class GetContentItemByPath
{
    public static void Map(IEndpointRouteBuilder content) => content.MapGet("/item/{**path}", Handle).WithName("GetContentItemByPath2.0");

    internal static IResult Handle(
        HttpContext http,
        string? path,
        ContentByPath contents,
        IApiContentResponseBuilder responses,
        IRequestRedirectService redirects)
    {
        var requested = ItemPath.Read(path);
        if (ItemPath.NamesFile(requested))
        {
            return ContentNotFound.ByPath(requested);
        }

        if (contents.Find(requested) is { } item)
        {
            return responses.Build(item) is { } answer ? new JsonAnswer(answer) : ContentNotFound.ByPath(requested);
        }

        if (redirects.GetRedirectRoute(requested) is not { } route)
        {
            return ContentNotFound.ByPath(requested);
        }

        http.Response.Headers.Append("Location-Start-Item-Path", Uri.EscapeDataString(route.StartItem.Path));
        http.Response.Headers.Append("Location-Start-Item-Id", route.StartItem.Id.ToString("D"));
        return TypedResults.Redirect(ItemPath.Escape(route.Path), permanent: true);
    }
}
