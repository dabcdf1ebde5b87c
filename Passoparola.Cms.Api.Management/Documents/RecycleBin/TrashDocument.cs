using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Documents.Moving;
using Passoparola.Cms.Api.Management.Security;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.Documents.RecycleBin;

/// <summary>Readers lose the document and everything below it at once; editors can bring it back.</summary>
internal static class TrashDocument
{
    public static void Map(RouteGroupBuilder documents) =>
        documents.MapPut("/{id:guid}/move-to-recycle-bin", HandleAsync).WithName("PutDocumentByIdMoveToRecycleBin");

    private static async Task<Results<Ok, ProblemHttpResult>> HandleAsync(
        Guid id, DocumentAccess access, DocumentTreeLock tree, IContentEditingService documents, ICurrentUser user)
    {
        if (await access.RefusalAsync(ActionDelete.ActionLetter, id) is { } refusal)
        {
            return refusal;
        }

        var trashed = await tree.HoldAsync(() => documents.MoveToRecycleBinAsync(id, user.Key));
        return trashed.Success ? TypedResults.Ok() : DocumentProblems.For(trashed.Status);
    }
}
