using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Security.Access;

namespace Passoparola.Cms.Api.Management.Documents.Versions;

/// <summary>What a document was before, and its way back.</summary>
internal static class DocumentVersionEndpoints
{
    public static void MapDocumentVersions(this IEndpointRouteBuilder management)
    {
        var versions = management.MapGroup("/document-version").WithTags("Document Version")
            .RequireAuthorization(AccessPolicy.TreeAccessDocuments).ProducesProblem(StatusCodes.Status404NotFound);
        GetDocumentVersions.Map(versions);
        GetDocumentVersion.Map(versions);
        PreventDocumentVersionCleanup.Map(versions);
        RollBackDocument.Map(versions);
    }
}
