using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Parameters;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Actions;

namespace Passoparola.Cms.Api.Management.Documents.Versions;

/// <summary>A version in the list of a document's versions.</summary>
/// <param name="User">Who saved it.</param>
/// <param name="IsCurrentPublishedVersion">What readers see.</param>
/// <param name="IsCurrentDraftVersion">What editors see.</param>
/// <param name="PreventCleanup">It stays when old versions are tidied away.</param>
public sealed record DocumentVersionItemResponse(
    Guid Id,
    ReferenceById Document,
    ReferenceById DocumentType,
    ReferenceById User,
    DateTimeOffset VersionDate,
    bool IsCurrentPublishedVersion,
    bool IsCurrentDraftVersion,
    bool PreventCleanup);

internal static class GetDocumentVersions
{
    public static void Map(RouteGroupBuilder versions) => versions.MapGet("/", HandleAsync).WithName("GetDocumentVersion");

    private static async Task<Results<Ok<PagedResponse<DocumentVersionItemResponse>>, ProblemHttpResult>> HandleAsync(
        Guid documentId, string? culture, [AsParameters] Paging paging, DocumentAccess access, VersionCulture cultures, VersionHistory history)
    {
        if (await access.RefusalAsync(ActionBrowse.ActionLetter, documentId) is { } refusal)
        {
            return refusal;
        }

        if (await cultures.RefusalAsync(culture) is { } unknown)
        {
            return unknown;
        }

        var found = await history.PageAsync(documentId, culture, paging);
        return found.Result is { } page ? TypedResults.Ok(page) : DocumentVersionProblems.For(found.Status);
    }
}
