using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Parameters;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Actions;

namespace Passoparola.Cms.Api.Management.Documents.RecycleBin;

internal static class GetRecycledDocuments
{
    public static void Map(RouteGroupBuilder bin)
    {
        bin.MapGet("/root", RootAsync).WithName("GetRecycleBinDocumentRoot");
        bin.MapGet("/children", ChildrenAsync).WithName("GetRecycleBinDocumentChildren");
        bin.MapGet("/siblings", SiblingsAsync).WithName("GetRecycleBinDocumentSiblings");
    }

    private static async Task<Results<Ok<PagedResponse<RecycledDocumentResponse>>, ProblemHttpResult>> RootAsync(
        [AsParameters] Paging paging, DocumentAccess access, DocumentBin documents) =>
        await access.RefusalInBinAsync(ActionBrowse.ActionLetter) is { } refusal ? refusal : TypedResults.Ok(await documents.ChildrenAsync(null, paging));

    private static async Task<Results<Ok<PagedResponse<RecycledDocumentResponse>>, ProblemHttpResult>> ChildrenAsync(
        Guid? parentId, [AsParameters] Paging paging, DocumentAccess access, DocumentBin documents) =>
        await access.RefusalInBinAsync(ActionBrowse.ActionLetter) is { } refusal ? refusal : TypedResults.Ok(await documents.ChildrenAsync(parentId, paging));

    private static async Task<Results<Ok<SubsetResponse<RecycledDocumentResponse>>, ProblemHttpResult>> SiblingsAsync(
        Guid target, int? before, int? after, DocumentAccess access, DocumentBin documents) =>
        await access.RefusalInBinAsync(ActionBrowse.ActionLetter) is { } refusal
            ? refusal
            : TypedResults.Ok(await documents.SiblingsAsync(target, before ?? 0, after ?? 0));
}
