using System.Text.Json;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;
using Umbraco.Cms.Core.Strings;

namespace Passoparola.Cms.Infrastructure.UserGroups;

internal static class UserGroupMapping
{
    public static IUserGroup ToUserGroup(this UserGroupRow row, int memberCount, IShortStringHelper shortStrings)
    {
        var group = new UserGroup(shortStrings, memberCount, row.Alias, row.Name, row.Icon);
        group.DisableChangeTracking();
        try
        {
            group.Id = row.Id;
            group.Key = row.Key;
            group.Description = row.Description;
            group.StartContentId = row.StartContentId;
            group.StartMediaId = row.StartMediaId;
            group.StartElementId = row.StartElementId;
            group.HasAccessToAllLanguages = row.HasAccessToAllLanguages;
            group.Permissions = row.Permissions.ToHashSet();
            group.GranularPermissions = row.ReadGranularPermissions();
            group.CreateDate = row.CreateDate;
            group.UpdateDate = row.UpdateDate;
            row.Sections.ForEach(group.AddAllowedSection);
            row.LanguageIds.ForEach(group.AddAllowedLanguage);
            group.ResetDirtyProperties(false);
        }
        finally
        {
            group.EnableChangeTracking();
        }

        return group;
    }

    public static IReadOnlyUserGroup ToReadOnlyUserGroup(this UserGroupRow row) => new ReadOnlyUserGroup(
        row.Id,
        row.Key,
        row.Name,
        row.Description,
        row.Icon,
        row.StartContentId,
        row.StartMediaId,
        row.StartElementId,
        row.Alias,
        row.LanguageIds,
        row.Sections,
        row.Permissions.ToHashSet(),
        row.ReadGranularPermissions(),
        row.HasAccessToAllLanguages);

    public static UserGroupRow ToRow(this IUserGroup group) => new()
    {
        Id = group.Id,
        Key = group.Key,
        Alias = group.Alias,
        Name = group.Name ?? "",
        Description = group.Description,
        Icon = group.Icon,
        StartContentId = group.StartContentId,
        StartMediaId = group.StartMediaId,
        StartElementId = group.StartElementId,
        HasAccessToAllLanguages = group.HasAccessToAllLanguages,
        Sections = [.. group.AllowedSections],
        LanguageIds = [.. group.AllowedLanguages],
        Permissions = [.. group.Permissions],
        GranularPermissions = Write(group.GranularPermissions.Select(Stored)),
        CreateDate = group.CreateDate,
        UpdateDate = group.UpdateDate,
    };

    public static IReadOnlyList<StoredGranularPermission> StoredGranularPermissions(this UserGroupRow row) =>
        JsonSerializer.Deserialize<List<StoredGranularPermission>>(row.GranularPermissions) ?? [];

    public static string Write(IEnumerable<StoredGranularPermission> permissions) =>
        JsonSerializer.Serialize(permissions);

    private static HashSet<IGranularPermission> ReadGranularPermissions(this UserGroupRow row) =>
        [.. row.StoredGranularPermissions().Select(Granular)];

    private static StoredGranularPermission Stored(IGranularPermission permission) =>
        new(permission.Context, permission.Key, permission.Permission);

    private static IGranularPermission Granular(StoredGranularPermission stored) => (stored.Context, stored.Key) switch
    {
        (DocumentGranularPermission.ContextType, { } key) =>
            new DocumentGranularPermission { Key = key, Permission = stored.Permission },
        (DocumentPropertyValueGranularPermission.ContextType, { } key) =>
            new DocumentPropertyValueGranularPermission { Key = key, Permission = stored.Permission },
        (ElementGranularPermission.ContextType, { } key) =>
            new ElementGranularPermission { Key = key, Permission = stored.Permission },
        _ => new UnknownTypeGranularPermission { Context = stored.Context, Permission = stored.Permission },
    };
}
