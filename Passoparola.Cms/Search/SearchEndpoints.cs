using System.Text.Json;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Passoparola.Cms.Search;

/// <summary>The full-text search for the public, <c>/api/v1/search</c>: one form of request by GET and by POST.</summary>
internal static class SearchEndpoints
{
    public static IServiceCollection AddSearch(this IServiceCollection services)
    {
        services.TryAddSingleton<AnswerSearch>();
        services.TryAddSingleton<CodeLabels>();
        services.TryAddSingleton<FilterClauses>();
        services.TryAddSingleton<FoundItems>();
        services.TryAddScoped<SearchDocuments>();
        services.TryAddSingleton<SearchFacets>();
        services.TryAddSingleton<SearchRequestReading>();
        return services;
    }

    public static void MapSearch(this IEndpointRouteBuilder endpoints)
    {
        var search = endpoints.MapGroup("/api/v1/search").WithTags("Search");
        search.MapGet("/", (HttpContext http, SearchDocuments operation) => operation.Handle(http, SearchParameters.Of(http.Request.Query)));
        search.MapPost("/", async (HttpContext http, SearchDocuments operation) => await ReadAsync(http) is { } body
            ? operation.Handle(http, SearchParameters.Of(body))
            : Unreadable());
    }

    private static async Task<JsonElement?> ReadAsync(HttpContext http)
    {
        try
        {
            using var document = await JsonDocument.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IResult Unreadable()
    {
        var problems = new Problems();
        problems.Add("body", "The body is not JSON.");
        return problems.Answer();
    }
}
