using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Parameters;
using Passoparola.Cms.Api.Management.References;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.Documents.References;

/// <summary>What uses a document: the back office warns with it before the document is unpublished or trashed.</summary>
internal static class GetDocumentReferences
{
    public static void Map(RouteGroupBuilder documents) => documents.MapGet("/{id:guid}/referenced-by", HandleAsync).WithName("GetDocumentByIdReferencedBy");

    private static async Task<Results<Ok<PagedResponse<ReferenceResponse>>, ProblemHttpResult>> HandleAsync(
        Guid id, [AsParameters] Paging paging, DocumentAccess access, ITrackedReferencesService references, ReferencingThings things)
    {
        if (await access.RefusalAsync(ActionBrowse.ActionLetter, id) is { } refusal)
        {
            return refusal;
        }

        var found = await references.GetPagedRelationsForItemAsync(id, UmbracoObjectTypes.Document, paging.SkipOrDefault, paging.TakeOrDefault, true);
        return found.Success ? TypedResults.Ok(await things.PageAsync(found.Result)) : ReferenceProblems.For(found.Status);
    }
}
