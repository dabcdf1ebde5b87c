using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Delivery.Parameters;
using Passoparola.Cms.Api.Delivery.Responses;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.DeliveryApi;

namespace Passoparola.Cms.Api.Delivery.Content;

/// <summary><c>GET /content/items?id=…&amp;id=…</c>: those of the items that exist, in the order asked for.</summary>
internal static class GetContentItems
{
    public static void Map(IEndpointRouteBuilder content) => content.MapGet("/items", HandleAsync).WithName("GetContentItems2.0");

    internal static async Task<IResult> HandleAsync(HttpRequest request, IApiPublishedContentCache cache, IApiContentResponseBuilder responses)
    {
        if (!Keys.TryRead(request.Query, out var keys, out var problem))
        {
            return problem;
        }

        var items = await cache.GetByIdsAsync(keys);
        return new JsonAnswer(items.Select(responses.Build).OfType<IApiContentResponse>().ToArray());
    }
}
