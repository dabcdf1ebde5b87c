using Microsoft.OpenApi;

namespace Passoparola.Cms.Search;

/// <summary>The description of the search, <c>/umbraco/openapi/passoparola.json</c>, beside the one of the Delivery API and served when that is.</summary>
internal static class SearchOpenApi
{
    private const string DocumentName = "passoparola";

    public static void AddSearchOpenApi(this IServiceCollection services) => services.AddOpenApi(DocumentName, options =>
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.ShouldInclude = description =>
            description.HttpMethod is "GET" or "POST" && description.RelativePath?.StartsWith("api/v1/", StringComparison.Ordinal) == true;
        options.AddDocumentTransformer<DescribeSearch>();
    });
}
