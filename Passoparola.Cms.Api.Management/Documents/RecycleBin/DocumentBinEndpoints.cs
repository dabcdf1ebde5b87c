using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Security.Access;

namespace Passoparola.Cms.Api.Management.Documents.RecycleBin;

/// <summary>The way into the recycle bin, and out of it.</summary>
internal static class DocumentBinEndpoints
{
    private const string Tag = "Document";

    public static void MapDocumentBin(this IEndpointRouteBuilder management)
    {
        TrashDocument.Map(management.MapGroup("/document").WithTags(Tag).RequireAuthorization(AccessPolicy.TreeAccessDocuments)
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound));

        var bin = management.MapGroup("/recycle-bin/document").WithTags(Tag).RequireAuthorization(AccessPolicy.TreeAccessDocuments);
        GetRecycledDocuments.Map(bin);
        GetReferencesToRecycledDocuments.Map(bin);
        GetOriginalParent.Map(bin);
        RestoreDocument.Map(bin);
        DeleteRecycledDocument.Map(bin);
        EmptyDocumentBin.Map(bin);
    }
}
