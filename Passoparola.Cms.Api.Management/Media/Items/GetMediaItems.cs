using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Passoparola.Cms.Api.Management.Media.Items;

internal static class GetMediaItems
{
    public static void Map(RouteGroupBuilder items)
    {
        items.MapGet("/", (Guid[] id, MediaItems media) => media.Of(id)).WithName("GetItemMedia");
        items.MapGet("/ancestors", (Guid[] id, MediaItems media) => media.AncestorsOf(id)).WithName("GetItemMediaAncestors");
    }
}
