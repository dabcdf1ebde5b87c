using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Parameters;
using Passoparola.Cms.Api.Management.Responses;

namespace Passoparola.Cms.Api.Management.ContentTypes.Tree;

internal static class GetTypeTreeChildren
{
    public static void Map<TItem>(RouteGroupBuilder tree, string noun) =>
        tree.MapGet("/children", HandleAsync<TItem>).WithName($"GetTree{noun}Children");

    private static async Task<PagedResponse<TItem>> HandleAsync<TItem>(OptionalKey? parentId, bool? foldersOnly, [AsParameters] Paging paging, ITypeTree<TItem> tree) =>
        (await tree.OfAsync(foldersOnly == true)).Children(parentId?.Value, paging);
}
