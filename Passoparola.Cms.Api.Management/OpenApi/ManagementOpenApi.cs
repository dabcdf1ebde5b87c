using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace Passoparola.Cms.Api.Management.OpenApi;

internal static class ManagementOpenApi
{
    /// <summary>Described at <c>/umbraco/openapi/management.json</c>, where the host maps descriptions.</summary>
    public const string DocumentName = "management";

    public static void AddManagementOpenApi(this IServiceCollection services) => services.AddOpenApi(DocumentName, options =>
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.ShouldInclude = description =>
            description.RelativePath?.StartsWith(ManagementPaths.Api[1..], StringComparison.Ordinal) == true;
        options.CreateSchemaReferenceId = type => ComponentNames.Of(type.Type) ?? OpenApiOptions.CreateDefaultSchemaReferenceId(type);
        options.AddDocumentTransformer<DescribeManagement>();
        options.AddOperationTransformer<DescribeOperation>();
    });
}
