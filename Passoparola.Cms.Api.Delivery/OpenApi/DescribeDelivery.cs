using System.Globalization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;
using Passoparola.Cms.Api.Delivery.Cors;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;

namespace Passoparola.Cms.Api.Delivery.OpenApi;

/// <summary>Says in OpenAPI what the operations take and give. The operations themselves are found from the endpoints.</summary>
internal sealed class DescribeDelivery(DeliveredTypes types, IOptionsMonitor<DeliveryApiSettings> settings) : IOpenApiDocumentTransformer
{
    private const string KeyScheme = "ApiKeyAuth";

    private static readonly int[] Always = [400, 401, 406, 503];

    private static readonly Dictionary<int, string> Meanings = new()
    {
        [304] = "The answer the client has is still right.",
        [400] = "A parameter cannot be used as it is; `errors` names it.",
        [401] = "The request needs an API key that is known, or a preview token that is still good.",
        [403] = "The preview token opens another document.",
        [404] = "Nothing is published there, or the start item is not.",
        [406] = "The client accepts no coding that answers have.",
        [503] = "The content is being loaded; `Retry-After` says when to come back.",
    };

    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new OpenApiInfo
        {
            Title = "Umbraco Delivery API",
            Version = "Latest",
            Description = "Everything that is published, read with GET or HEAD. Answers can be kept and validated with their ETag.",
        };
        // Clients are generated once and used at every address.
        document.Servers = [];
        var schemas = new BaseSchemas(document);
        schemas.Add();
        AddTypes(new TypeSchemas(document, schemas));
        document.AddComponent<IOpenApiSecurityScheme>(KeyScheme, new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.ApiKey,
            In = ParameterLocation.Header,
            Name = Constants.DeliveryApi.HeaderNames.ApiKey,
            Description = "Opens preview, and everything where public access is off. For servers: never put it into a page.",
        });

        var operations = Operations.All(schemas);
        foreach (var operation in document.Paths.Values.SelectMany(path => path.Operations?.Values ?? Enumerable.Empty<OpenApiOperation>()))
        {
            Describe(document, operation, operations[operation.OperationId!], schemas);
        }

        return Task.CompletedTask;
    }

    private void AddTypes(TypeSchemas schemas)
    {
        if (settings.CurrentValue.OpenApi.GenerateContentTypeSchemas)
        {
            schemas.AddTyped(types.All());
        }
        else
        {
            schemas.AddGeneric();
        }
    }

    private static void Describe(OpenApiDocument document, OpenApiOperation operation, OperationText text, BaseSchemas schemas)
    {
        operation.Summary = text.Summary;
        IEnumerable<OpenApiParameter> parameters = [.. text.Parameters, RequestParameters.Expand, RequestParameters.Fields, RequestParameters.IfNoneMatch];
        operation.Parameters = [.. text.IsContent ? parameters.Concat(RequestParameters.ContentHeaders) : parameters];
        operation.Security = [new OpenApiSecurityRequirement(), new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(KeyScheme, document)] = [] }];
        operation.Responses = new OpenApiResponses
        {
            ["200"] = Response("The answer.", "application/json", text.Answer, Header("ETag", "Tells this state of the answer from every other."), Header("Cache-Control", "What caches may do with it.")),
            ["304"] = new OpenApiResponse { Description = Meanings[304] },
        };
        if (operation.OperationId == "GetContentItemByPath2.0")
        {
            operation.Responses["301"] = new OpenApiResponse
            {
                Description = "The item has another path now.",
                Headers = Headers(Header("Location", "The item's path, not an address of this API."), Header(DeliveryCors.StartItemPath, "The root's path."), Header(DeliveryCors.StartItemId, "The root's key.")),
            };
        }

        foreach (var status in Always.Concat(text.Problems))
        {
            (string, string)[] headers = status == 503 ? [Header("Retry-After", "Seconds.")] : [];
            operation.Responses[status.ToString(CultureInfo.InvariantCulture)] =
                Response(Meanings[status], "application/problem+json", schemas.Ref(ComponentNames.Problem), headers);
        }
    }

    private static OpenApiResponse Response(string about, string mediaType, IOpenApiSchema schema, params (string Name, string About)[] headers) => new()
    {
        Description = about,
        Headers = headers.Length == 0 ? null : Headers(headers),
        Content = new Dictionary<string, OpenApiMediaType> { [mediaType] = new() { Schema = schema } },
    };

    private static Dictionary<string, IOpenApiHeader> Headers(params (string Name, string About)[] headers) => headers.ToDictionary(
        header => header.Name, header => (IOpenApiHeader)new OpenApiHeader { Description = header.About, Schema = SchemaOf.Text() });

    private static (string Name, string About) Header(string name, string about) => (name, about);
}
