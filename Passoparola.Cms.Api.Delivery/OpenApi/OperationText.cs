using Microsoft.OpenApi;

namespace Passoparola.Cms.Api.Delivery.OpenApi;

/// <summary>What is said of an operation.</summary>
/// <param name="Answer">The schema of its answer.</param>
/// <param name="Problems">The statuses it may answer with a problem, beside those every operation may.</param>
internal sealed record OperationText(string Summary, IOpenApiSchema Answer, IReadOnlyList<OpenApiParameter> Parameters, bool IsContent, params int[] Problems);
