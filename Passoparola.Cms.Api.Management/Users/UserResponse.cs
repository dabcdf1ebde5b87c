using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Extensions;

namespace Passoparola.Cms.Api.Management.Users;

/// <summary>Somebody, or some program, that may use the back office.</summary>
/// <param name="LanguageIsoCode">The language of the back office's own texts.</param>
/// <param name="DocumentStartNodeIds">Where the tree of documents starts for this user, beside what the groups say.</param>
/// <param name="State">Whether the user may sign in, and did.</param>
/// <param name="Kind">A person, or a program with client credentials.</param>
public sealed record UserResponse(
    Guid Id,
    string Email,
    string UserName,
    string Name,
    IReadOnlyList<ReferenceById> UserGroupIds,
    string? LanguageIsoCode,
    IReadOnlyList<ReferenceById> DocumentStartNodeIds,
    bool HasDocumentRootAccess,
    IReadOnlyList<ReferenceById> MediaStartNodeIds,
    bool HasMediaRootAccess,
    IReadOnlyList<ReferenceById> ElementStartNodeIds,
    bool HasElementRootAccess,
    IReadOnlyList<string> AvatarUrls,
    UserState State,
    int FailedLoginAttempts,
    DateTimeOffset CreateDate,
    DateTimeOffset UpdateDate,
    DateTimeOffset? LastLoginDate,
    DateTimeOffset? LastLockoutDate,
    DateTimeOffset? LastPasswordChangeDate,
    bool IsAdmin,
    UserKind Kind)
{
    internal static UserResponse Of(IUser user, UserStartNodes own) => new(
        user.Key,
        user.Email,
        user.Username,
        user.Name ?? user.Username,
        [.. user.Groups.Select(group => new ReferenceById(group.Key))],
        user.Language,
        own.Documents.Nodes,
        own.Documents.HasRoot,
        own.Media.Nodes,
        own.Media.HasRoot,
        own.Elements.Nodes,
        own.Elements.HasRoot,
        [],
        user.UserState,
        user.FailedPasswordAttempts,
        Utc(user.CreateDate),
        Utc(user.UpdateDate),
        Utc(user.LastLoginDate),
        Utc(user.LastLockoutDate),
        Utc(user.LastPasswordChangeDate),
        user.IsAdmin(),
        user.Kind);

    private static DateTimeOffset? Utc(DateTime? date) => date is { } known ? Utc(known) : null;

    private static DateTimeOffset Utc(DateTime date) => new(DateTime.SpecifyKind(date, DateTimeKind.Utc));
}
