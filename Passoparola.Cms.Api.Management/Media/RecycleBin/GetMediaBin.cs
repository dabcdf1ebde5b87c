using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Parameters;
using Passoparola.Cms.Api.Management.Responses;

namespace Passoparola.Cms.Api.Management.Media.RecycleBin;

/// <summary>The bin as the tree opens it.</summary>
internal static class GetMediaBin
{
    public static void Map(RouteGroupBuilder bin)
    {
        bin.MapGet("/root", RootAsync).WithName("GetRecycleBinMediaRoot");
        bin.MapGet("/children", ChildrenAsync).WithName("GetRecycleBinMediaChildren");
        bin.MapGet("/siblings", SiblingsAsync).WithName("GetRecycleBinMediaSiblings");
    }

    private static async Task<Results<Ok<PagedResponse<MediaBinItemResponse>>, ProblemHttpResult>> RootAsync(
        [AsParameters] Paging paging, MediaBin bin, MediaAccess access) =>
        await access.RefusalInBinAsync() is { } refusal ? refusal : TypedResults.Ok(bin.Children(null, paging));

    private static async Task<Results<Ok<PagedResponse<MediaBinItemResponse>>, ProblemHttpResult>> ChildrenAsync(
        OptionalKey? parentId, [AsParameters] Paging paging, MediaBin bin, MediaAccess access) =>
        await access.RefusalInBinAsync() is { } refusal ? refusal
        : parentId?.Value is { } parent ? TypedResults.Ok(bin.Children(parent, paging))
        : TypedResults.Ok(new PagedResponse<MediaBinItemResponse>(0, []));

    private static async Task<Results<Ok<SubsetResponse<MediaBinItemResponse>>, ProblemHttpResult>> SiblingsAsync(
        Guid target, [AsParameters] Around around, MediaBin bin, MediaAccess access) =>
        await access.RefusalInBinAsync() is { } refusal ? refusal : TypedResults.Ok(bin.Siblings(target, around.BeforeOrDefault, around.AfterOrDefault));
}
