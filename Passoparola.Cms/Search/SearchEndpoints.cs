using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Passoparola.Cms.Api.Delivery.Cors;

namespace Passoparola.Cms.Search;

/// <summary>The full-text search for the public, <c>/api/v1/search</c>: one form of request by GET and by POST.</summary>
internal static class SearchEndpoints
{
    private const string Address = "/api/v1/search";

    // Far above what the most filters and the longest text take.
    private const long LongestBody = 64 * 1024;

    public static IServiceCollection AddSearch(this IServiceCollection services)
    {
        services.TryAddSingleton<AnswerSearch>();
        services.TryAddSingleton<CodeLabels>();
        services.TryAddSingleton<FilterClauses>();
        services.TryAddSingleton<FoundItems>();
        services.TryAddScoped<SearchDocuments>();
        services.TryAddSingleton<SearchFacets>();
        services.TryAddSingleton<SearchRequestReading>();
        services.AddSearchOpenApi();
        return services;
    }

    public static void MapSearch(this IEndpointRouteBuilder endpoints)
    {
        var search = endpoints.MapGroup(Address).WithTags("Search").RequireCors(DeliveryCors.PolicyName);
        var get = search.MapMethods("/", [HttpMethods.Get, HttpMethods.Head], (HttpContext http, SearchDocuments operation) =>
            operation.AnswerAsync(http, SearchParameters.Of(http.Request.Query)));
        var post = search.MapPost("/", PostAsync).WithMetadata(new RequestSizeLimitAttribute(LongestBody));
        Describe(get, "GetSearch");
        Describe(post, "PostSearch");
        endpoints.MapFallback(Address, (HttpContext http) =>
        {
            http.Response.Headers.Allow = "GET, HEAD, POST";
            return SearchProblem.MethodNotAllowed();
        });
    }

    private static void Describe(RouteHandlerBuilder operation, string name) => operation
        .WithName(name)
        .Produces<SearchAnswer>()
        .Produces(StatusCodes.Status304NotModified)
        .ProducesValidationProblem()
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    private static async Task PostAsync(HttpContext http, SearchDocuments operation)
    {
        try
        {
            await operation.AnswerAsync(http, await ReadAsync(http));
        }
        catch (BadHttpRequestException refused) when (refused.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            await SearchProblem.BodyTooLarge(LongestBody).ExecuteAsync(http);
        }
    }

    private static async Task<SearchParameters> ReadAsync(HttpContext http)
    {
        try
        {
            using var document = await JsonDocument.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted);
            return SearchParameters.Of(document.RootElement);
        }
        catch (JsonException)
        {
            return SearchParameters.Unreadable();
        }
    }
}
