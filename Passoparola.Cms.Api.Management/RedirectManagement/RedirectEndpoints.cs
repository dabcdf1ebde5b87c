using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Security.Access;

namespace Passoparola.Cms.Api.Management.RedirectManagement;

/// <summary>The old addresses of a document, as its information tab shows them.</summary>
internal static class RedirectEndpoints
{
    public static void MapRedirects(this IEndpointRouteBuilder management)
    {
        var redirects = management.MapGroup("/redirect-management").WithTags("Redirect Management").RequireAuthorization(AccessPolicy.TreeAccessDocuments);
        GetDocumentRedirects.Map(redirects);
        GetRedirectStatus.Map(redirects);
    }
}
