using System.Globalization;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.Media.Items;

/// <summary>A medium as pickers show it.</summary>
public sealed record MediaItemResponse(
    bool IsTrashed,
    ReferenceById? Parent,
    bool HasChildren,
    MediaTypeReferenceResponse MediaType,
    IReadOnlyList<MediaVariantItemResponse> Variants,
    Guid Id,
    IReadOnlyList<FlagResponse> Flags)
{
    internal static MediaItemResponse Of(IMediaEntitySlim media, Guid? parent) => new(
        media.Trashed, ReferenceById.Of(parent), media.HasChildren, MediaTypeReferenceResponse.Of(media), MediaVariantItemResponse.Of(media), media.Key, FlagResponse.None);
}

/// <summary>A medium with the folders it stands in.</summary>
public sealed record MediaItemAncestorsResponse(Guid Id, IReadOnlyList<MediaItemResponse> Ancestors);

/// <summary>Media by their keys; the number of statements does not depend on how many.</summary>
internal sealed class MediaItems(IEntityService entities)
{
    public MediaItemResponse[] Of(Guid[] keys)
    {
        var media = Find(keys);
        var parents = Find([.. media.Select(item => item.ParentId)]);
        return [.. media.Select(item => MediaItemResponse.Of(item, parents.GetValueOrDefault(item.ParentId)?.Key))];
    }

    /// <summary>From the root down to the folder of each.</summary>
    public MediaItemAncestorsResponse[] AncestorsOf(Guid[] keys)
    {
        var media = Find(keys);
        var lines = Find([.. media.SelectMany(AncestorIds)]);
        return [.. media.Select(item => new MediaItemAncestorsResponse(
            item.Key,
            [.. AncestorIds(item).Where(lines.ContainsKey).Select(id => MediaItemResponse.Of(lines[id], lines.GetValueOrDefault(lines[id].ParentId)?.Key))]))];
    }

    private static IEnumerable<int> AncestorIds(IMediaEntitySlim media) => media.Path.Split(Constants.CharArrays.Comma)
        .Select(id => int.Parse(id, CultureInfo.InvariantCulture))
        .Where(id => id > 0 && id != media.Id);

    private IMediaEntitySlim[] Find(Guid[] keys) =>
        keys.Length == 0 ? [] : [.. entities.GetAll(UmbracoObjectTypes.Media, [.. keys.Distinct()]).OfType<IMediaEntitySlim>().OrderBy(media => Array.IndexOf(keys, media.Key))];

    private Dictionary<int, IMediaEntitySlim> Find(int[] ids)
    {
        int[] wanted = [.. ids.Where(id => id > 0).Distinct()];
        return wanted.Length == 0 ? [] : entities.GetAll(UmbracoObjectTypes.Media, wanted).OfType<IMediaEntitySlim>().ToDictionary(media => media.Id);
    }
}
