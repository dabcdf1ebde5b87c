using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Parameters;
using Passoparola.Cms.Api.Management.Responses;

namespace Passoparola.Cms.Api.Management.Media.Tree;

internal static class GetMediaTree
{
    public static void Map(RouteGroupBuilder tree)
    {
        tree.MapGet("/root", RootAsync).WithName("GetTreeMediaRoot");
        tree.MapGet("/children", ChildrenAsync).WithName("GetTreeMediaChildren");
        tree.MapGet("/ancestors", AncestorsAsync).WithName("GetTreeMediaAncestors");
        tree.MapGet("/siblings", SiblingsAsync).WithName("GetTreeMediaSiblings");
    }

    private static Task<PagedResponse<MediaTreeItemResponse>> RootAsync([AsParameters] Paging paging, OptionalKey? dataTypeId, MediaTree tree) =>
        tree.ChildrenAsync(null, paging, dataTypeId?.Value);

    private static async Task<PagedResponse<MediaTreeItemResponse>> ChildrenAsync(
        OptionalKey? parentId, [AsParameters] Paging paging, OptionalKey? dataTypeId, MediaTree tree) =>
        parentId?.Value is { } parent ? await tree.ChildrenAsync(parent, paging, dataTypeId?.Value) : new PagedResponse<MediaTreeItemResponse>(0, []);

    private static async Task<MediaTreeItemResponse[]> AncestorsAsync(OptionalKey? descendantId, MediaTree tree) =>
        descendantId?.Value is { } descendant ? await tree.AncestorsAsync(descendant) : [];

    private static Task<SubsetResponse<MediaTreeItemResponse>> SiblingsAsync(Guid target, [AsParameters] Around around, OptionalKey? dataTypeId, MediaTree tree) =>
        tree.SiblingsAsync(target, around, dataTypeId?.Value);
}
