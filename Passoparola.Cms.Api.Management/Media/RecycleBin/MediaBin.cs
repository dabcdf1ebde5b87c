using Passoparola.Cms.Api.Management.Parameters;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.Media.RecycleBin;

/// <summary>What lies in the recycle bin of media.</summary>
internal sealed class MediaBin(IEntityService entities)
{
    private const UmbracoObjectTypes Media = UmbracoObjectTypes.Media;
    private static readonly Ordering AsSorted = Ordering.By("sortOrder");

    /// <param name="parent"><c>null</c> for what was put into the bin itself.</param>
    public PagedResponse<MediaBinItemResponse> Children(Guid? parent, Paging paging)
    {
        var page = CoveringPage.Of(paging);
        var found = entities.GetPagedTrashedChildren(
            parent ?? Constants.System.RecycleBinMediaKey, Media, page.Skip, page.Take, out var total, null, AsSorted);
        return new PagedResponse<MediaBinItemResponse>(total, Items(page.WindowOf(found, paging), parent));
    }

    public SubsetResponse<MediaBinItemResponse> Siblings(Guid target, int before, int after)
    {
        if (entities.Get(target, Media) is not { Trashed: true } medium)
        {
            return new SubsetResponse<MediaBinItemResponse>(0, 0, []);
        }

        var parent = medium.ParentId > 0 ? entities.Get(medium.ParentId, Media)?.Key : null;
        var found = entities.GetTrashedSiblings(target, [Media], before, after, out var totalBefore, out var totalAfter, null, AsSorted);
        return new SubsetResponse<MediaBinItemResponse>(totalBefore, totalAfter, Items(found, parent));
    }

    private static MediaBinItemResponse[] Items(IEnumerable<IEntitySlim> found, Guid? parent) =>
        [.. found.OfType<IMediaEntitySlim>().Select(media => MediaBinItemResponse.Of(media, parent))];
}
