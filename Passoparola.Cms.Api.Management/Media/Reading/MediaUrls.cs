using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace Passoparola.Cms.Api.Management.Media.Reading;

/// <summary>Where a medium's file is.</summary>
/// <param name="UrlInfos">Empty for what has no file, and in the recycle bin, where no file is served.</param>
public sealed record MediaUrlInfoResponse(Guid Id, IReadOnlyList<MediaUrlInfo> UrlInfos);

/// <param name="Culture">Always none: media are not translated.</param>
public sealed record MediaUrlInfo(string? Culture, string? Url);

/// <summary>The addresses of media's files, as far as the user's part of the library goes.</summary>
internal sealed class MediaUrls(IMediaService media, MediaAccess access, MediaUrlGeneratorCollection generators)
{
    /// <param name="isWanted">Whether a file at this address is wanted.</param>
    public async Task<MediaUrlInfoResponse[]> OfAsync(Guid[] keys, Func<string, bool>? isWanted = null)
    {
        var allowed = await access.AllowedAsync(keys);
        return allowed.Count == 0 ? [] : [.. media.GetByIds(allowed).Select(item => new MediaUrlInfoResponse(item.Key, Of(item, isWanted)))];
    }

    private MediaUrlInfo[] Of(IMedia item, Func<string, bool>? isWanted) =>
        !item.Trashed && item.TryGetMediaPath(Constants.Conventions.Media.File, generators, out var path) && isWanted?.Invoke(path!) != false
            ? [new MediaUrlInfo(null, path)]
            : [];
}
