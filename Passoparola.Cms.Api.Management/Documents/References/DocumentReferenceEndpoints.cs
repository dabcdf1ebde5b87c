using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Security.Access;

namespace Passoparola.Cms.Api.Management.Documents.References;

/// <summary>What uses documents.</summary>
internal static class DocumentReferenceEndpoints
{
    public static void MapDocumentReferences(this IEndpointRouteBuilder management)
    {
        var documents = management.MapGroup("/document").WithTags("Document").RequireAuthorization(AccessPolicy.TreeAccessDocuments)
            .ProducesProblem(StatusCodes.Status404NotFound);
        GetDocumentReferences.Map(documents);
        GetReferencedDescendants.Map(documents);
        GetReferencedDocuments.Map(documents);
    }
}
