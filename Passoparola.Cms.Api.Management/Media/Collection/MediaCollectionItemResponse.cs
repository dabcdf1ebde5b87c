using Passoparola.Cms.Api.Management.Media.Reading;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Api.Management.Media.Collection;

/// <summary>A medium in a list or a grid.</summary>
/// <param name="Creator">Who made it, by name; <c>null</c> when there is no such user any more.</param>
/// <param name="Values">Those of the properties that the list shows.</param>
public sealed record MediaCollectionItemResponse(
    MediaTypeCollectionReferenceResponse MediaType,
    string? Creator,
    int SortOrder,
    Guid Id,
    IReadOnlyList<FlagResponse> Flags,
    IReadOnlyList<MediaValueResponse> Values,
    IReadOnlyList<MediaVariantResponse> Variants);

/// <summary>A medium's type in a list.</summary>
public sealed record MediaTypeCollectionReferenceResponse(Guid Id, string Alias, string Icon, ReferenceById? Collection)
{
    internal static MediaTypeCollectionReferenceResponse Of(ISimpleContentType type) => new(type.Key, type.Alias, type.Icon ?? "", ReferenceById.Of(type.ListView));
}
