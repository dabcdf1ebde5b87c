using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Documents.Moving;
using Passoparola.Cms.Api.Management.Responses;
using Passoparola.Cms.Api.Management.Security;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Querying.RecycleBin;

namespace Passoparola.Cms.Api.Management.Documents.RecycleBin;

/// <summary>Where a document goes back to.</summary>
public sealed record RestoreDocumentRequest
{
    /// <summary>The parent; <c>null</c> for the root of the site. Left out, it is where the document was.</summary>
    public ReferenceById? Target
    {
        get;
        init
        {
            field = value;
            IsTargetGiven = true;
        }
    }

    internal bool IsTargetGiven { get; private init; }
}

/// <summary>A document comes back as a draft, with everything below it.</summary>
internal static class RestoreDocument
{
    public static void Map(RouteGroupBuilder bin) => bin.MapPut("/{id:guid}/restore", HandleAsync).WithName("PutRecycleBinDocumentByIdRestore")
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok, ProblemHttpResult>> HandleAsync(
        Guid id, RestoreDocumentRequest request, DocumentAccess access, DocumentRestoring restoring, IDocumentRecycleBinQueryService bin)
    {
        if (await access.RefusalInBinAsync(ActionMove.ActionLetter) is { } refusal)
        {
            return refusal;
        }

        if (request.IsTargetGiven)
        {
            return await restoring.RestoreAsync(id, request.Target?.Id);
        }

        var original = await bin.GetOriginalParentAsync(id);
        return original.Success ? await restoring.RestoreAsync(id, original.Result?.Key) : OriginalParentProblems.For(original.Status);
    }
}

internal sealed class DocumentRestoring(DocumentAccess access, DocumentTreeLock tree, IContentEditingService documents, ICurrentUser user)
{
    /// <param name="parent"><c>null</c> for the root.</param>
    public async Task<Results<Ok, ProblemHttpResult>> RestoreAsync(Guid id, Guid? parent)
    {
        if (await access.RefusalUnderAsync(ActionMove.ActionLetter, parent) is { } refusal)
        {
            return refusal;
        }

        var restored = await tree.HoldAsync(() => documents.RestoreAsync(id, parent, user.Key));
        return restored.Success ? TypedResults.Ok() : DocumentProblems.For(restored.Status);
    }
}
