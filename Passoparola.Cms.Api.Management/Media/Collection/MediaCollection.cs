using Passoparola.Cms.Api.Management.Media.Reading;
using Passoparola.Cms.Api.Management.Parameters;
using Passoparola.Cms.Api.Management.Responses;
using Passoparola.Cms.Api.Management.StartNodes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.Media.Collection;

/// <summary>What is in a folder, as far as the signed-in user sees it.</summary>
internal sealed class MediaCollection(IMediaService media, IBackOfficeUserReader users, MediaValues values, UserReach reach, ICoreScopeProvider scopes)
{
    /// <param name="folder"><c>null</c> for the root.</param>
    /// <param name="shown">The aliases of the properties whose values the list shows.</param>
    public async Task<PagedResponse<MediaCollectionItemResponse>> PageAsync(IMedia? folder, string? nameFilter, Ordering ordering, Paging paging, IReadOnlySet<string> shown)
    {
        var seen = await reach.IntoMediaAsync();
        if (FilterBelow(seen, folder) is not { } filter)
        {
            return new PagedResponse<MediaCollectionItemResponse>(0, []);
        }

        if (!string.IsNullOrWhiteSpace(nameFilter))
        {
            filter = filter.Where(item => item.Name!.Contains(nameFilter));
        }

        var page = CoveringPage.Of(paging);
        var size = Math.Max(page.Take, 1);
        var found = media.GetPagedChildren(folder?.Id ?? Constants.System.Root, page.Skip / size, size, out var total, filter, ordering);
        var window = page.WindowOf(found, paging);
        var names = window.Select(item => item.CreatorId).Distinct().ToDictionary(id => id, id => users.GetById(id)?.Name);
        return new PagedResponse<MediaCollectionItemResponse>(total, [.. window.Select(item => Of(item, names[item.CreatorId], shown))]);
    }

    private MediaCollectionItemResponse Of(IMedia item, string? creator, IReadOnlySet<string> shown) => new(
        MediaTypeCollectionReferenceResponse.Of(item.ContentType),
        creator,
        item.SortOrder,
        item.Key,
        FlagResponse.None,
        [.. values.Of(item.Properties.Where(property => shown.Contains(property.Alias)))],
        MediaVariantResponse.Of(item));

    private IQuery<IMedia>? FilterBelow(Reach seen, IMedia? folder)
    {
        var everything = scopes.CreateQuery<IMedia>();
        if (seen.IsEverything || (folder is not null && seen.Opens(folder)))
        {
            return everything;
        }

        var steps = seen.StepsBelow(folder?.Id ?? Constants.System.Root);
        return steps.Length == 0 ? null : everything.Where(item => steps.Contains(item.Id));
    }
}
