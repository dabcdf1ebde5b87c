using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Responses;

namespace Passoparola.Cms.Api.Management.ContentTypes.Tree;

internal static class GetTypeTreeSiblings
{
    public static void Map<TItem>(RouteGroupBuilder tree, string noun) =>
        tree.MapGet("/siblings", HandleAsync<TItem>).WithName($"GetTree{noun}Siblings");

    private static async Task<SubsetResponse<TItem>> HandleAsync<TItem>([AsParameters] SiblingWindow window, bool? foldersOnly, ITypeTree<TItem> tree) =>
        (await tree.OfAsync(foldersOnly == true)).Siblings(window);
}
