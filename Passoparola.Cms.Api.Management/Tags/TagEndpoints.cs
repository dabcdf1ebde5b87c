using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Security.Access;

namespace Passoparola.Cms.Api.Management.Tags;

/// <summary>Tags are made by saving what has them; here they are only proposed.</summary>
internal static class TagEndpoints
{
    public static void MapTags(this IEndpointRouteBuilder management) =>
        GetTags.Map(management.MapGroup("/tag").WithTags("Tag").RequireAuthorization(AccessPolicy.TreeAccessDocumentsOrMediaOrContentTypes));
}
