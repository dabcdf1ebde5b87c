using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace Passoparola.Cms.Api.Management.Responses;

/// <summary>
/// 201 without a body: the back office reads the identity of what it made from <c>Umb-Generated-Resource</c>, and
/// <c>Location</c> says where it is.
/// </summary>
internal sealed class GeneratedResource(string identity, string location) : IResult, IEndpointMetadataProvider
{
    private const string Header = "Umb-Generated-Resource";

    /// <param name="location">The path below <c>/umbraco/management/api/v1</c>, for example <c>/document/{id}</c>.</param>
    public static GeneratedResource At(Guid id, string location) => new(id.ToString(), ManagementPaths.Base + location);

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status201Created;
        httpContext.Response.Headers[Header] = identity;
        httpContext.Response.Headers.Location = location;
        return Task.CompletedTask;
    }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status201Created, typeof(void)));
}
