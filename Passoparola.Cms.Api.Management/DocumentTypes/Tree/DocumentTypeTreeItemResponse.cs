using Passoparola.Cms.Api.Management.ContentTypes.Tree;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;

namespace Passoparola.Cms.Api.Management.DocumentTypes.Tree;

/// <summary>A document type, or a folder of them.</summary>
public sealed record DocumentTypeTreeItemResponse(
    Guid Id, string Name, ReferenceById? Parent, bool HasChildren, bool IsFolder, bool NoAccess, IReadOnlyList<FlagResponse> Flags,
    string Icon, bool IsElement)
{
    internal static DocumentTypeTreeItemResponse Of(IUmbracoEntity entity, TypePlace place)
    {
        var type = entity as IContentType;
        return new DocumentTypeTreeItemResponse(
            entity.Key, entity.Name ?? "", place.Parent, place.HasChildren, entity is EntityContainer, NoAccess: false, FlagResponse.None,
            type?.Icon ?? "", type?.IsElement == true);
    }
}
