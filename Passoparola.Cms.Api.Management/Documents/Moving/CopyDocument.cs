using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Responses;
using Passoparola.Cms.Api.Management.Security;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.Documents.Moving;

/// <summary>Where the copy of a document goes. The back office sends the two answers only when somebody has given them.</summary>
/// <param name="Target">The parent of the copy; <c>null</c> for the root of the site.</param>
/// <param name="RelateToOriginal">The copy is listed with the original from now on.</param>
/// <param name="IncludeDescendants">Everything below the document is copied along.</param>
public sealed record CopyDocumentRequest(bool RelateToOriginal = false, bool IncludeDescendants = false, ReferenceById? Target = null);

/// <summary>A copy is a draft, whatever the original is.</summary>
internal static class CopyDocument
{
    public static void Map(RouteGroupBuilder documents) => documents.MapPost("/{id:guid}/copy", HandleAsync).WithName("PostDocumentByIdCopy");

    private static async Task<Results<GeneratedResource, ProblemHttpResult>> HandleAsync(
        Guid id, CopyDocumentRequest request, DocumentAccess access, DocumentTreeLock tree, IContentEditingService documents, ICurrentUser user)
    {
        var refusal = await access.RefusalAsync(ActionCopy.ActionLetter, id)
            ?? await access.RefusalUnderAsync(ActionNew.ActionLetter, request.Target?.Id);
        if (refusal is not null)
        {
            return refusal;
        }

        var copied = await tree.HoldAsync(() =>
            documents.CopyAsync(id, request.Target?.Id, request.RelateToOriginal, request.IncludeDescendants, user.Key));
        return copied is { Success: true, Result: { } copy }
            ? GeneratedResource.At(copy.Key, $"/document/{copy.Key}")
            : DocumentProblems.For(copied.Status);
    }
}
