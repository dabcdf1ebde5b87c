using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Passoparola.Cms.Api.Management.OpenApi;

/// <summary>Names an operation as the back office's client calls it, and says whether one has to be signed in.</summary>
internal sealed class DescribeOperation : IOpenApiOperationTransformer
{
    private const string Unauthorized = "401";
    private const string Forbidden = "403";

    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (operation.OperationId is { Length: > 0 } name)
        {
            operation.OperationId = CamelCase(name);
        }

        foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
        {
            parameter.Name = CamelCase(parameter.Name!);
        }

        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<IAllowAnonymous>().Any())
        {
            operation.Responses?.Remove(Unauthorized);
            operation.Responses?.Remove(Forbidden);
        }
        else
        {
            operation.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(DescribeManagement.Scheme, context.Document)] = [] }];
        }

        return Task.CompletedTask;
    }

    private static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
