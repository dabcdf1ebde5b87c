using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Security.Access;

namespace Passoparola.Cms.Api.Management.Documents.Moving;

/// <summary>What changes the place of documents in the tree.</summary>
internal static class DocumentMovingEndpoints
{
    public static void MapDocumentMoving(this IEndpointRouteBuilder management)
    {
        var documents = management.MapGroup("/document").WithTags("Document")
            .RequireAuthorization(AccessPolicy.TreeAccessDocuments)
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        CopyDocument.Map(documents);
        MoveDocument.Map(documents);
        SortDocumentChildren.Map(documents);
        SortDocuments.Map(documents);
    }
}
