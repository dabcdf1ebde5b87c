using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Responses;
using Passoparola.Cms.Api.Management.Security;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.Documents.Moving;

/// <summary>Where a document goes, with everything below it.</summary>
/// <param name="Target">The new parent; <c>null</c> for the root of the site.</param>
public sealed record MoveDocumentRequest(ReferenceById? Target = null);

internal static class MoveDocument
{
    public static void Map(RouteGroupBuilder documents) => documents.MapPut("/{id:guid}/move", HandleAsync).WithName("PutDocumentByIdMove");

    private static async Task<Results<Ok, ProblemHttpResult>> HandleAsync(
        Guid id, MoveDocumentRequest request, DocumentAccess access, DocumentTreeLock tree, IContentEditingService documents, ICurrentUser user)
    {
        var refusal = await access.RefusalAsync(ActionMove.ActionLetter, id)
            ?? await access.RefusalUnderAsync(ActionMove.ActionLetter, request.Target?.Id);
        if (refusal is not null)
        {
            return refusal;
        }

        var moved = await tree.MoveAsync(id, request.Target?.Id, () => documents.MoveAsync(id, request.Target?.Id, user.Key));
        return moved.Success ? TypedResults.Ok() : DocumentProblems.For(moved.Status);
    }
}
