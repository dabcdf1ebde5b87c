using Microsoft.AspNetCore.Routing;

namespace Passoparola.Cms.Api.Management.ContentTypes.Tree;

internal static class TypeTreeEndpoints
{
    public static void Map<TItem>(RouteGroupBuilder tree, string noun)
    {
        GetTypeTreeRoot.Map<TItem>(tree, noun);
        GetTypeTreeChildren.Map<TItem>(tree, noun);
        GetTypeTreeAncestors.Map<TItem>(tree, noun);
        GetTypeTreeSiblings.Map<TItem>(tree, noun);
    }
}
