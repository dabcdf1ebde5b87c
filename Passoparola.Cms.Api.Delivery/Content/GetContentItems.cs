using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Delivery.Caching;
using Passoparola.Cms.Api.Delivery.Parameters;
using Passoparola.Cms.Api.Delivery.Pipeline;

namespace Passoparola.Cms.Api.Delivery.Content;

/// <summary><c>GET /content/items?id=…&amp;id=…</c>: those of the items that exist, in the order asked for.</summary>
internal static class GetContentItems
{
    public static void Map(IEndpointRouteBuilder content) =>
        content.MapReading("/items", AnswerKind.ContentItems, Handle).WithName("GetContentItems2.0");

    internal static IResult Handle(HttpContext http, ContentRenderings renderings, Answers answers) =>
        Keys.TryRead(http.Request.Query, out var keys, out var problem)
            ? answers.List(http, CanonicalQuery.Of(http, keys), total: null, renderings.Of(http, keys))
            : problem;
}
