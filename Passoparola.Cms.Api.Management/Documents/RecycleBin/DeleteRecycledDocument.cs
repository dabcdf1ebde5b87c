using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Documents.Moving;
using Passoparola.Cms.Api.Management.Security;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.Documents.RecycleBin;

internal static class DeleteRecycledDocument
{
    public static void Map(RouteGroupBuilder bin) => bin.MapDelete("/{id:guid}", HandleAsync).WithName("DeleteRecycleBinDocumentById")
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok, ProblemHttpResult>> HandleAsync(
        Guid id, DocumentAccess access, DocumentTreeLock tree, IContentEditingService documents, ICurrentUser user)
    {
        if (await access.RefusalInBinAsync(ActionDelete.ActionLetter) is { } refusal)
        {
            return refusal;
        }

        var deleted = await tree.HoldAsync(() => documents.DeleteFromRecycleBinAsync(id, user.Key));
        return deleted.Success ? TypedResults.Ok() : DocumentProblems.For(deleted.Status);
    }
}
