using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Primitives;
using Passoparola.Cms.Api.Delivery.Access;
using Passoparola.Cms.Api.Delivery.Caching;
using Passoparola.Cms.Api.Delivery.Cors;
using Passoparola.Cms.Api.Delivery.Parameters;
using Passoparola.Cms.Api.Delivery.Pipeline;
using Passoparola.Cms.Api.Delivery.Requests;
using Passoparola.Cms.Api.Delivery.Responses;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.DeliveryApi;

namespace Passoparola.Cms.Api.Delivery.Content;

/// <summary><c>GET /content/item/{path}</c>: the item, or 301 to where it went.</summary>
internal static class GetContentItemByPath
{
    public static void Map(IEndpointRouteBuilder content) =>
        content.MapReading("/item/{**path}", AnswerKind.ContentAtPath, Handle).WithName("GetContentItemByPath2.0");

    internal static IResult Handle(
        HttpContext http,
        string? path,
        ContentByPath contents,
        ContentRenderings renderings,
        Answers answers,
        IRequestRedirectService redirects)
    {
        var requested = ItemPath.Read(path);
        if (ItemPath.NamesFile(requested))
        {
            return ContentNotFound.ByPath(requested);
        }

        var item = contents.Find(requested);
        if (http.Features.Get<PreviewedDocument>() is { } previewed && previewed.Key != item?.Key)
        {
            // Also where nothing is: whether there is a draft is for nobody else to know.
            return TokenAccess.AnotherDocument();
        }

        if (item is not null)
        {
            return renderings.Of(http, item.Key) is { } rendering ? answers.Item(http, rendering) : ContentNotFound.ByPath(requested);
        }

        if (redirects.GetRedirectRoute(requested) is not { } route)
        {
            return ContentNotFound.ByPath(requested);
        }

        return MovedTo(http, route);
    }

    private static RedirectHttpResult MovedTo(HttpContext http, IApiContentRoute route)
    {
        var headers = http.Response.Headers;
        if (StringValues.IsNullOrEmpty(headers.CacheControl))
        {
            // Without it a 301 may be kept for ever, and the item may come back.
            headers.CacheControl = JsonAnswer.MustRevalidate;
        }

        headers.Append(DeliveryCors.StartItemPath, Uri.EscapeDataString(route.StartItem.Path));
        headers.Append(DeliveryCors.StartItemId, route.StartItem.Id.ToString("D"));
        return TypedResults.Redirect(ItemPath.Escape(route.Path), permanent: true);
    }
}
