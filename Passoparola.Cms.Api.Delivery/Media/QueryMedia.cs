using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Delivery.Caching;
using Passoparola.Cms.Api.Delivery.Parameters;
using Passoparola.Cms.Api.Delivery.Pipeline;
using Umbraco.Cms.Core.DeliveryApi;

namespace Passoparola.Cms.Api.Delivery.Media;

/// <summary><c>GET /media?fetch=children:…</c></summary>
internal static class QueryMedia
{
    public static void Map(IEndpointRouteBuilder media) =>
        media.MapReading("/", AnswerKind.MediaQuery, Handle).WithName("GetMedia2.0");

    internal static IResult Handle(HttpContext http, IApiMediaQueryService queries, MediaRenderings renderings, Answers answers)
    {
        var request = http.Request;
        if (!Page.TryRead(request.Query, out var page, out var problem) || !Fetch.TryRead(request.Query, out var fetch, out problem))
        {
            return problem;
        }

        var filters = request.Query["filter"].OfType<string>();
        var sorts = request.Query["sort"].OfType<string>();
        var attempt = queries.ExecuteQuery(fetch, filters, sorts, page.Skip, page.Take);
        if (!attempt.Success)
        {
            return MediaQueryProblems.For(attempt.Status);
        }

        var query = CanonicalQuery.Of(http, fetch, filters, sorts, page);
        return answers.List(http, query, attempt.Result.Total, renderings.Of(http, attempt.Result.Items));
    }
}
