using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Parameters;

namespace Passoparola.Cms.Api.Management.ContentTypes.Tree;

internal static class GetTypeTreeAncestors
{
    public static void Map<TItem>(RouteGroupBuilder tree, string noun) =>
        tree.MapGet("/ancestors", HandleAsync<TItem>).WithName($"GetTree{noun}Ancestors");

    private static async Task<TItem[]> HandleAsync<TItem>(OptionalKey? descendantId, ITypeTree<TItem> tree) =>
        (await tree.OfAsync(foldersOnly: false)).Ancestors(descendantId?.Value);
}
