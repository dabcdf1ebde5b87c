using Passoparola.Cms.Api.Management.ContentTypes.Tree;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Extensions;

namespace Passoparola.Cms.Api.Management.DataTypes.Tree;

/// <summary>A data type, or a folder of them.</summary>
public sealed record DataTypeTreeItemResponse(
    Guid Id, string Name, ReferenceById? Parent, bool HasChildren, bool IsFolder, bool NoAccess, IReadOnlyList<FlagResponse> Flags,
    string? EditorUiAlias, bool IsDeletable)
{
    internal static DataTypeTreeItemResponse Of(IUmbracoEntity entity, TypePlace place)
    {
        var type = entity as IDataType;
        return new DataTypeTreeItemResponse(
            entity.Key, entity.Name ?? "", place.Parent, place.HasChildren, entity is EntityContainer, NoAccess: false, FlagResponse.None,
            type?.EditorUiAlias, type?.IsDeletableDataType() != false);
    }
}
