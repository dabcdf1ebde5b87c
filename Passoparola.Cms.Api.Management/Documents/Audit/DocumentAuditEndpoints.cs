using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Security.Access;

namespace Passoparola.Cms.Api.Management.Documents.Audit;

/// <summary>What was done to documents.</summary>
internal static class DocumentAuditEndpoints
{
    public static void MapDocumentAudit(this IEndpointRouteBuilder management) =>
        GetDocumentAuditLog.Map(management.MapGroup("/document").WithTags("Document").RequireAuthorization(AccessPolicy.TreeAccessDocuments));
}
