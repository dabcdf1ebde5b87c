using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Delivery.Parameters;
using Passoparola.Cms.Api.Delivery.Responses;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;

namespace Passoparola.Cms.Api.Delivery.Media;

/// <summary><c>GET /media?fetch=children:…</c></summary>
internal static class QueryMedia
{
    public static void Map(IEndpointRouteBuilder media) => media.MapGet("/", Handle).WithName("GetMedia2.0");

    internal static IResult Handle(HttpRequest request, IApiMediaQueryService queries, IPublishedMediaCache cache, MediaAnswers answers)
    {
        if (!Page.TryRead(request.Query, out var page, out var problem) || !Fetch.TryRead(request.Query, out var fetch, out problem))
        {
            return problem;
        }

        var attempt = queries.ExecuteQuery(fetch, request.Query["filter"].OfType<string>(), request.Query["sort"].OfType<string>(), page.Skip, page.Take);
        if (!attempt.Success)
        {
            return MediaQueryProblems.For(attempt.Status);
        }

        var items = attempt.Result.Items.Select(key => cache.GetById(key)).OfType<IPublishedContent>();
        return new JsonAnswer(new PagedAnswer<MediaAnswer>(attempt.Result.Total, [.. items.Select(answers.Of)]));
    }
}
