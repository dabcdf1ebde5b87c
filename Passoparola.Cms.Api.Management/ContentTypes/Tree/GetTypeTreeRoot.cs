using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Parameters;
using Passoparola.Cms.Api.Management.Responses;

namespace Passoparola.Cms.Api.Management.ContentTypes.Tree;

internal static class GetTypeTreeRoot
{
    public static void Map<TItem>(RouteGroupBuilder tree, string noun) =>
        tree.MapGet("/root", HandleAsync<TItem>).WithName($"GetTree{noun}Root");

    private static async Task<PagedResponse<TItem>> HandleAsync<TItem>(bool? foldersOnly, [AsParameters] Paging paging, ITypeTree<TItem> tree) =>
        (await tree.OfAsync(foldersOnly == true)).Root(paging);
}
