using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;

namespace Passoparola.Cms.Api.Management.Media;

/// <summary>A medium's type, as far as a list shows it.</summary>
/// <param name="Collection">The data type of the list that shows what is in a folder; <c>null</c> when the tree shows it.</param>
public sealed record MediaTypeReferenceResponse(Guid Id, string Icon, ReferenceById? Collection)
{
    internal static MediaTypeReferenceResponse Of(IContentEntitySlim media) =>
        new(media.ContentTypeKey, media.ContentTypeIcon ?? "", ReferenceById.Of(media.ListViewKey));

    internal static MediaTypeReferenceResponse Of(ISimpleContentType type) => new(type.Key, type.Icon ?? "", ReferenceById.Of(type.ListView));
}

/// <summary>A medium's name. Media are not translated.</summary>
public sealed record MediaVariantItemResponse(string Name, string? Culture)
{
    internal static MediaVariantItemResponse[] Of(IUmbracoEntity media) => [new(media.Name ?? "", null)];
}
