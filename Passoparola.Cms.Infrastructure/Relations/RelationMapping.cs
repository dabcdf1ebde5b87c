using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Infrastructure.Relations;

internal static class RelationMapping
{
    public static IRelationType ToRelationType(this RelationTypeRow row)
    {
        var type = new RelationType(row.Name, row.Alias, row.IsBidirectional, row.ParentObjectType, row.ChildObjectType, row.IsDependency, row.Key);
        type.DisableChangeTracking();
        type.Id = row.Id;
        type.ResetDirtyProperties(false);
        type.EnableChangeTracking();
        return type;
    }

    public static RelationTypeRow ToRow(this IRelationType type) => new()
    {
        Id = type.Id,
        Key = type.Key,
        Alias = type.Alias,
        Name = type.Name ?? "",
        IsBidirectional = type.IsBidirectional,
        IsDependency = type is IRelationTypeWithIsDependency { IsDependency: true },
        ParentObjectType = type.ParentObjectType,
        ChildObjectType = type.ChildObjectType,
    };

    public static RelationRow ToRow(this IRelation relation) => new()
    {
        Id = relation.Id,
        ParentId = ToRowParent(relation.ParentId),
        ChildId = relation.ChildId,
        RelationTypeId = relation.RelationTypeId,
        Comment = relation.Comment,
        CreateDate = relation.CreateDate,
    };

    public static RelationRow ToRow(this ReadOnlyRelation relation) => new()
    {
        Id = relation.Id,
        ParentId = ToRowParent(relation.ParentId),
        ChildId = relation.ChildId,
        RelationTypeId = relation.RelationTypeId,
        Comment = string.IsNullOrEmpty(relation.Comment) ? null : relation.Comment,
        CreateDate = relation.CreateDate,
    };

    public static int? ToRowParent(int parentId) => parentId == Constants.System.Root ? null : parentId;
}
