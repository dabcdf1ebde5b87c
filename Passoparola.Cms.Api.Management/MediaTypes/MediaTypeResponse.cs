using Passoparola.Cms.Api.Management.ContentTypes;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentTypeEditing;
using Umbraco.Extensions;

namespace Passoparola.Cms.Api.Management.MediaTypes;

/// <summary>A media type, with the form that media of it are edited in.</summary>
/// <param name="Collection">The data type of the list that shows what is below such a medium.</param>
/// <param name="IsDeletable">Whether Umbraco can do without it.</param>
public sealed record MediaTypeResponse(
    Guid Id,
    string Alias,
    string Name,
    string? Description,
    string Icon,
    bool AllowedAsRoot,
    bool VariesByCulture,
    bool VariesBySegment,
    ReferenceById? Collection,
    bool IsElement,
    bool AllowedInLibrary,
    IReadOnlyList<PropertyTypeResponse> Properties,
    IReadOnlyList<PropertyContainerResponse> Containers,
    bool IsDeletable,
    bool AliasCanBeChanged,
    IReadOnlyList<MediaTypeSort> AllowedMediaTypes,
    IReadOnlyList<MediaTypeComposition> Compositions)
{
    internal static MediaTypeResponse Of(IMediaType type) => new(
        type.Key,
        type.Alias,
        type.Name ?? type.Alias,
        type.Description,
        type.Icon ?? "",
        type.AllowedAsRoot,
        type.VariesByCulture(),
        type.VariesBySegment(),
        ReferenceById.Of(type.ListView),
        type.IsElement,
        type.AllowedInLibrary,
        PropertyTypeResponse.AllOf(type),
        PropertyContainerResponse.AllOf(type),
        !type.IsSystemMediaType(),
        !type.IsSystemMediaType(),
        [.. (type.AllowedContentTypes ?? []).Select(allowed => new MediaTypeSort(new ReferenceById(allowed.Key), allowed.SortOrder))],
        [.. ComposedTypes.Of(type).Select(composed => new MediaTypeComposition(new ReferenceById(composed.Key), composed.Type))]);
}

/// <summary>A type that may stand below.</summary>
public sealed record MediaTypeSort(ReferenceById MediaType, int SortOrder);

/// <summary>A type that properties come from.</summary>
public sealed record MediaTypeComposition(ReferenceById MediaType, CompositionType CompositionType);
