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

namespace Passoparola.Cms.Api.Management.Documents.RecycleBin;

/// <summary>What in the bin is still used by something: the back office warns with it before the bin is emptied.</summary>
internal static class GetReferencesToRecycledDocuments
{
    public static void Map(RouteGroupBuilder bin) => bin.MapGet("/referenced-by", HandleAsync).WithName("GetRecycleBinDocumentReferencedBy");

    private static async Task<Results<Ok<PagedResponse<ReferenceResponse>>, ProblemHttpResult>> HandleAsync(
        [AsParameters] Paging paging, DocumentAccess access, ITrackedReferencesService references, ReferencingThings things)
    {
        if (await access.RefusalInBinAsync(ActionBrowse.ActionLetter) is { } refusal)
        {
            return refusal;
        }

        var found = await references.GetPagedRelationsForRecycleBinAsync(UmbracoObjectTypes.Document, paging.SkipOrDefault, paging.TakeOrDefault, true);
        return TypedResults.Ok(await things.PageAsync(found));
    }
}
