using Passoparola.Cms.Api.Management.Parameters;
using Passoparola.Cms.Api.Management.Responses;
using Passoparola.Cms.Api.Management.StartNodes;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.Media.Tree;

/// <summary>The tree of media, as far as the signed-in user sees it.</summary>
internal sealed class MediaTree(ReachableTree tree, UserReach reach, IEntityService entities)
{
    private const UmbracoObjectTypes Media = UmbracoObjectTypes.Media;

    /// <param name="parentId"><c>null</c> at the root.</param>
    public async Task<PagedResponse<MediaTreeItemResponse>> ChildrenAsync(Guid? parentId, Paging paging, Guid? dataTypeId)
    {
        var seen = await reach.IntoMediaAsync(dataTypeId);
        var parent = parentId is { } key ? entities.Get(key, Media) : null;
        if (parentId is not null && parent is null)
        {
            return new PagedResponse<MediaTreeItemResponse>(0, []);
        }

        var (items, total) = tree.Children(Media, seen, parent, paging);
        return new PagedResponse<MediaTreeItemResponse>(total, [.. items.Select(item => MediaTreeItemResponse.Of(item, parent?.Key))]);
    }

    public async Task<SubsetResponse<MediaTreeItemResponse>> SiblingsAsync(Guid targetId, Around around, Guid? dataTypeId)
    {
        var seen = await reach.IntoMediaAsync(dataTypeId);
        if (entities.Get(targetId, Media) is not { } target)
        {
            return new SubsetResponse<MediaTreeItemResponse>(0, 0, []);
        }

        var parent = target.ParentId > 0 ? entities.Get(target.ParentId, Media)?.Key : null;
        var siblings = tree.Siblings(Media, seen, target, around.BeforeOrDefault, around.AfterOrDefault);
        return new SubsetResponse<MediaTreeItemResponse>(
            siblings.TotalBefore, siblings.TotalAfter, [.. siblings.Items.Select(item => MediaTreeItemResponse.Of(item, parent))]);
    }

    /// <summary>From the root down to the medium itself; nothing for one that does not exist.</summary>
    public async Task<MediaTreeItemResponse[]> AncestorsAsync(Guid descendantId)
    {
        if (entities.Get(descendantId, Media) is not { } descendant)
        {
            return [];
        }

        var line = tree.Ancestors(Media, await reach.IntoMediaAsync(), descendant);
        return [.. line.Select((reached, depth) => MediaTreeItemResponse.Of(reached, depth > 0 ? line[depth - 1].Entity.Key : null))];
    }
}
