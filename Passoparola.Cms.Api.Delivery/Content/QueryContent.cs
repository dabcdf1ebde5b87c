using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Delivery.Caching;
using Passoparola.Cms.Api.Delivery.Parameters;
using Passoparola.Cms.Api.Delivery.Pipeline;
using Passoparola.Cms.Api.Delivery.Querying;
using Passoparola.Cms.Search.Querying;
using Umbraco.Cms.Core.DeliveryApi;

namespace Passoparola.Cms.Api.Delivery.Content;

/// <summary><c>GET /content</c>: a page of the items that match.</summary>
internal static class QueryContent
{
    public static void Map(IEndpointRouteBuilder content) =>
        content.MapReading("/", AnswerKind.ContentQuery, HandleAsync).WithName("GetContent2.0");

    internal static async Task<IResult> HandleAsync(
        HttpContext http,
        IApiContentQueryService queries,
        QueryOptions options,
        IEnumerable<IFilterProblems> wrong,
        IRequestMemberAccessService members,
        ContentRenderings renderings,
        Answers answers)
    {
        var request = http.Request;
        if (!Page.TryRead(request.Query, out var page, out var problem) || !Fetch.TryRead(request.Query, out var fetch, out problem))
        {
            return problem;
        }

        var filters = Texts(request, "filter");
        var sorts = Texts(request, "sort");
        if (options.FirstUnreadable(filters) is { } unreadable)
        {
            return ContentQueryProblems.Unreadable(unreadable.Filter, unreadable.Value, unreadable.Expected);
        }

        if (filters.SelectMany(filter => wrong.Select(each => each.Find(filter))).OfType<string>().FirstOrDefault() is { } fault)
        {
            return ContentQueryProblems.Wrong(fault);
        }

        var access = await members.MemberAccessAsync();
        var attempt = queries.ExecuteQuery(fetch, filters, sorts, access, page.Skip, page.Take);
        if (!attempt.Success)
        {
            return ContentQueryProblems.For(attempt.Status);
        }

        var query = CanonicalQuery.Of(http, fetch, filters, sorts, page);
        return answers.List(http, query, attempt.Result.Total, renderings.Of(http, attempt.Result.Items));
    }

    private static string[] Texts(HttpRequest request, string parameter) => [.. request.Query[parameter].OfType<string>()];
}
