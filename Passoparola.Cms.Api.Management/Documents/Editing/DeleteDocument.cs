using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Documents.Moving;
using Passoparola.Cms.Api.Management.Security;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.Documents.Editing;

/// <summary>Deletes a document for ever, in the recycle bin or not, as Umbraco does. The back office trashes instead.</summary>
internal static class DeleteDocument
{
    public static void Map(RouteGroupBuilder documents) => documents.MapDelete("/{id:guid}", HandleAsync).WithName("DeleteDocumentById")
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok, ProblemHttpResult>> HandleAsync(
        Guid id, DocumentAccess access, DocumentTreeLock tree, IContentEditingService editing, ICurrentUser current)
    {
        if (await access.RefusalAsync(ActionDelete.ActionLetter, id) is { } refusal)
        {
            return refusal;
        }

        var deleted = await tree.HoldAsync(() => editing.DeleteAsync(id, current.Key));
        return deleted.Success ? TypedResults.Ok() : DocumentProblems.For(deleted.Status);
    }
}
