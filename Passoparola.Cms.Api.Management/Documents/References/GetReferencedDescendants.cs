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

/// <summary>What stands below a document and is used by something.</summary>
internal static class GetReferencedDescendants
{
    public static void Map(RouteGroupBuilder documents) =>
        documents.MapGet("/{id:guid}/referenced-descendants", HandleAsync).WithName("GetDocumentByIdReferencedDescendants");

    private static async Task<Results<Ok<PagedResponse<ReferenceById>>, ProblemHttpResult>> HandleAsync(
        Guid id, [AsParameters] Paging paging, DocumentAccess access, ITrackedReferencesService references)
    {
        if (await access.RefusalAsync(ActionBrowse.ActionLetter, id) is { } refusal)
        {
            return refusal;
        }

        var found = await references.GetPagedDescendantsInReferencesAsync(id, UmbracoObjectTypes.Document, paging.SkipOrDefault, paging.TakeOrDefault, true);
        return found.Success
            ? TypedResults.Ok(new PagedResponse<ReferenceById>(found.Result.Total, [.. found.Result.Items.Select(item => new ReferenceById(item.NodeKey))]))
            : ReferenceProblems.For(found.Status);
    }
}
