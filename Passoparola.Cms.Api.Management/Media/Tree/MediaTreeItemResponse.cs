using Passoparola.Cms.Api.Management.Responses;
using Passoparola.Cms.Api.Management.StartNodes;
using Umbraco.Cms.Core.Models.Entities;

namespace Passoparola.Cms.Api.Management.Media.Tree;

/// <summary>A medium in the tree.</summary>
/// <param name="NoAccess">It is shown only because it leads to what the user may open.</param>
public sealed record MediaTreeItemResponse(
    MediaTypeReferenceResponse MediaType,
    IReadOnlyList<MediaVariantItemResponse> Variants,
    bool NoAccess,
    bool IsTrashed,
    DateTimeOffset CreateDate,
    Guid Id,
    ReferenceById? Parent,
    IReadOnlyList<FlagResponse> Flags,
    bool HasChildren)
{
    internal static MediaTreeItemResponse Of(ReachedEntity reached, Guid? parent)
    {
        var media = (IMediaEntitySlim)reached.Entity;
        return new MediaTreeItemResponse(
            MediaTypeReferenceResponse.Of(media),
            MediaVariantItemResponse.Of(media),
            reached.NoAccess,
            media.Trashed,
            new DateTimeOffset(DateTime.SpecifyKind(media.CreateDate, DateTimeKind.Utc)),
            media.Key,
            ReferenceById.Of(parent),
            FlagResponse.None,
            media.HasChildren);
    }
}
