using Passoparola.Cms.Api.Management.ContentTypes.Tree;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Extensions;

namespace Passoparola.Cms.Api.Management.MediaTypes.Tree;

/// <summary>A media type, or a folder of them.</summary>
public sealed record MediaTypeTreeItemResponse(
    Guid Id, string Name, ReferenceById? Parent, bool HasChildren, bool IsFolder, bool NoAccess, IReadOnlyList<FlagResponse> Flags,
    string Icon, bool IsDeletable)
{
    internal static MediaTypeTreeItemResponse Of(IUmbracoEntity entity, TypePlace place)
    {
        var type = entity as IMediaType;
        return new MediaTypeTreeItemResponse(
            entity.Key, entity.Name ?? "", place.Parent, place.HasChildren, entity is EntityContainer, NoAccess: false, FlagResponse.None,
            type?.Icon ?? "", type?.IsSystemMediaType() != true);
    }
}
