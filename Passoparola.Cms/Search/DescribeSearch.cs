using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Passoparola.Cms.Catalogue.Filtering;
using Passoparola.Cms.Catalogue.Searching;

namespace Passoparola.Cms.Search;

/// <summary>Says in OpenAPI what a search takes: as parameters of GET, and as one JSON object of POST.</summary>
internal sealed class DescribeSearch(CatalogueFilters filters, SearchFacets facets) : IOpenApiDocumentTransformer
{
    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new OpenApiInfo
        {
            Title = "Passoparola",
            Version = "1",
            Description = "The full-text search of the catalogue. It is as open as the Delivery API, and in its languages and start items.",
        };
        document.Servers = [];
        foreach (var (method, operation) in document.Paths.Values.SelectMany(path => path.Operations ?? []))
        {
            operation.Summary = "Documents of the catalogue that a text finds and that filters keep, with counts.";
            if (method == HttpMethod.Get)
            {
                operation.Parameters = [.. Parameters().Select(InQuery), .. Headers()];
            }
            else
            {
                operation.Parameters = [.. Headers()];
                operation.RequestBody = Body();
            }
        }

        return Task.CompletedTask;
    }

    private (string Name, OpenApiSchema Schema, string About, JsonNode? Example)[] Parameters() =>
    [
        ("q", Text(500), "Words that must all occur, the last also as the beginning of a word; \"phrases\" in a row; -minus what must not occur.", "aiuto anziani"),
        ("type", Text(), $"Types to find, comma separated; all without it: {string.Join(", ", SearchedTypes.Aliases)}.", "opportunity"),
        ("filter", List(), $"Repeated; all must hold. Values of one filter are alternatives, `!` before them excludes. The names: {string.Join(", ", filters.Filters.Select(filter => filter.Name))}.", new JsonArray("category:attivita-educative", "municipality:001047")),
        ("facets", Text(), $"Whose values to count, comma separated: {string.Join(", ", facets.Names)}.", "category,cost"),
        ("sort", Text(), "`relevance`, or `name`, `updateDate`, `lastVerified` or `startsOn` with `:asc` or `:desc`. Without it by relevance when there is a text, else by name.", "name:asc"),
        ("skip", Count(0, null), "How many to pass over.", 0),
        ("take", Count(20, 100), "How many to give.", 20),
        ("highlight", new OpenApiSchema { Type = JsonSchemaType.Boolean, Default = false }, "Whether the passages that were found are given.", true),
    ];

    private OpenApiRequestBody Body() => new()
    {
        Required = true,
        Description = "The names of the query's parameters. Lists may be given as lists.",
        Content = new Dictionary<string, OpenApiMediaType>
        {
            ["application/json"] = new()
            {
                Schema = new OpenApiSchema
                {
                    Type = JsonSchemaType.Object,
                    AdditionalPropertiesAllowed = false,
                    Properties = Parameters().ToDictionary(parameter => parameter.Name, IOpenApiSchema (parameter) =>
                    {
                        parameter.Schema.Description = parameter.About;
                        return parameter.Schema;
                    }),
                },
            },
        },
    };

    private static OpenApiParameter InQuery((string Name, OpenApiSchema Schema, string About, JsonNode? Example) parameter) => new()
    {
        Name = parameter.Name,
        In = ParameterLocation.Query,
        Schema = parameter.Schema,
        Description = parameter.About,
        Example = parameter.Example,
    };

    private static IEnumerable<OpenApiParameter> Headers() =>
    [
        Header("Accept-Language", "One culture of the site, for example it-IT. A browser's list of languages counts as none."),
        Header("Start-Item", "The key or the URL segment of the root item to search below."),
        Header("If-None-Match", "The `ETag` of an answer the client has; 304 when it is still right."),
    ];

    private static OpenApiParameter Header(string name, string about) =>
        new() { Name = name, In = ParameterLocation.Header, Schema = Text(), Description = about };

    private static OpenApiSchema Text(int? longest = null) => new() { Type = JsonSchemaType.String, MaxLength = longest };

    private static OpenApiSchema List() => new() { Type = JsonSchemaType.Array, Items = Text() };

    private static OpenApiSchema Count(int usual, int? most) => new()
    {
        Type = JsonSchemaType.Integer,
        Minimum = "0",
        Maximum = most?.ToString(System.Globalization.CultureInfo.InvariantCulture),
        Default = usual,
    };
}
