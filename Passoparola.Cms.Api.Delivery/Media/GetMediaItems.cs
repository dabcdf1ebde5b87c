using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Delivery.Parameters;
using Passoparola.Cms.Api.Delivery.Responses;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;

namespace Passoparola.Cms.Api.Delivery.Media;

/// <summary><c>GET /media/items?id=…&amp;id=…</c></summary>
internal static class GetMediaItems
{
    public static void Map(IEndpointRouteBuilder media) => media.MapGet("/items", Handle).WithName("GetMediaItems2.0");

    internal static IResult Handle(HttpRequest request, IPublishedMediaCache cache, MediaAnswers answers)
    {
        if (!Keys.TryRead(request.Query, out var keys, out var problem))
        {
            return problem;
        }

        return new JsonAnswer(keys.Select(key => cache.GetById(key)).OfType<IPublishedContent>().Select(answers.Of).ToArray());
    }
}
