using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Models.Entities;

namespace Passoparola.Cms.Api.Management.Media.RecycleBin;

/// <summary>A medium in the recycle bin.</summary>
/// <param name="Parent">The folder it lies in, within the bin; <c>null</c> for what was put into the bin itself.</param>
public sealed record MediaBinItemResponse(
    MediaTypeReferenceResponse MediaType,
    IReadOnlyList<MediaVariantItemResponse> Variants,
    Guid Id,
    DateTimeOffset CreateDate,
    bool HasChildren,
    ReferenceById? Parent)
{
    internal static MediaBinItemResponse Of(IMediaEntitySlim media, Guid? parent) => new(
        MediaTypeReferenceResponse.Of(media),
        MediaVariantItemResponse.Of(media),
        media.Key,
        new DateTimeOffset(DateTime.SpecifyKind(media.CreateDate, DateTimeKind.Utc)),
        media.HasChildren,
        ReferenceById.Of(parent));
}
