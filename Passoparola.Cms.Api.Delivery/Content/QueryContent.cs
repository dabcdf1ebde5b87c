using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Delivery.Parameters;
using Passoparola.Cms.Api.Delivery.Querying;
using Passoparola.Cms.Api.Delivery.Responses;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.DeliveryApi;

namespace Passoparola.Cms.Api.Delivery.Content;

/// <summary><c>GET /content</c>: a page of the items that match.</summary>
internal static class QueryContent
{
    public static void Map(IEndpointRouteBuilder content) => content.MapGet("/", HandleAsync).WithName("GetContent2.0");

    internal static async Task<IResult> HandleAsync(
        HttpRequest request,
        IApiContentQueryService queries,
        QueryOptions options,
        IRequestMemberAccessService members,
        IApiPublishedContentCache cache,
        IApiContentResponseBuilder responses)
    {
        if (!Page.TryRead(request.Query, out var page, out var problem) || !Fetch.TryRead(request.Query, out var fetch, out problem))
        {
            return problem;
        }

        var filters = Texts(request, "filter");
        if (options.FirstUnreadable(filters) is { } unreadable)
        {
            return ContentQueryProblems.Unreadable(unreadable.Filter, unreadable.Value, unreadable.Expected);
        }

        var access = await members.MemberAccessAsync();
        var attempt = queries.ExecuteQuery(fetch, filters, Texts(request, "sort"), access, page.Skip, page.Take);
        if (!attempt.Success)
        {
            return ContentQueryProblems.For(attempt.Status);
        }

        var items = await cache.GetByIdsAsync(attempt.Result.Items);
        return new JsonAnswer(new PagedAnswer<IApiContentResponse>(attempt.Result.Total, [.. items.Select(responses.Build).OfType<IApiContentResponse>()]));
    }

    private static string[] Texts(HttpRequest request, string parameter) => [.. request.Query[parameter].OfType<string>()];
}
