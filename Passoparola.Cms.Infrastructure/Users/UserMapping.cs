using Passoparola.Cms.Infrastructure.UserGroups;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;

namespace Passoparola.Cms.Infrastructure.Users;

internal static class UserMapping
{
    public static IUser ToUser(this UserRow row, UserDirectory directory, GlobalSettings settings)
    {
        var groups = directory.GroupIds[row.Id].Select(id => directory.Groups[id].ToReadOnlyUserGroup());
        var user = new User(
            settings,
            row.Id,
            row.Name,
            row.Email,
            row.Username,
            row.PasswordHash ?? "",
            row.PasswordConfiguration,
            groups,
            [.. row.StartContentIds],
            [.. row.StartMediaIds],
            [.. row.StartElementIds]);
        user.DisableChangeTracking();
        try
        {
            user.Key = row.Key;
            user.SecurityStamp = row.SecurityStamp;
            user.Kind = (UserKind)row.Kind;
            user.Language = row.Language;
            user.Avatar = row.Avatar;
            user.IsApproved = row.IsApproved;
            user.IsLockedOut = row.IsLockedOut;
            user.FailedPasswordAttempts = row.FailedPasswordAttempts;
            user.LastLoginDate = row.LastLoginDate;
            user.LastLockoutDate = row.LastLockoutDate;
            user.LastPasswordChangeDate = row.LastPasswordChangeDate;
            user.EmailConfirmedDate = row.EmailConfirmedDate;
            user.InvitedDate = row.InvitedDate;
            user.CreateDate = row.CreateDate;
            user.UpdateDate = row.UpdateDate;
            user.ResetDirtyProperties(false);
        }
        finally
        {
            user.EnableChangeTracking();
        }

        return user;
    }

    public static UserRow ToRow(this IUser user) => new()
    {
        Id = user.Id,
        Key = user.Key,
        Username = user.Username,
        Login = LoginOf(user.Username),
        Name = user.Name ?? "",
        Email = user.Email,
        PasswordHash = string.IsNullOrEmpty(user.RawPasswordValue) ? null : user.RawPasswordValue,
        PasswordConfiguration = user.PasswordConfiguration,
        SecurityStamp = user.SecurityStamp,
        Kind = (byte)user.Kind,
        Language = user.Language,
        Avatar = user.Avatar,
        IsApproved = user.IsApproved,
        IsLockedOut = user.IsLockedOut,
        FailedPasswordAttempts = user.FailedPasswordAttempts,
        StartContentIds = [.. user.StartContentIds ?? []],
        StartMediaIds = [.. user.StartMediaIds ?? []],
        StartElementIds = [.. user.StartElementIds ?? []],
        LastLoginDate = user.LastLoginDate,
        LastLockoutDate = user.LastLockoutDate,
        LastPasswordChangeDate = user.LastPasswordChangeDate,
        EmailConfirmedDate = user.EmailConfirmedDate,
        InvitedDate = user.InvitedDate,
        CreateDate = user.CreateDate,
        UpdateDate = user.UpdateDate,
    };

    public static string LoginOf(string username) => username.ToUpperInvariant();
}
