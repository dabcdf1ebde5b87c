using Passoparola.Cms.Api.Management.Responses;
using Passoparola.Cms.Api.Management.Users.Permissions;

namespace Passoparola.Cms.Api.Management.UserGroups;

/// <summary>A group of users, with what its members may do.</summary>
/// <param name="IsDeletable">The system needs some groups.</param>
/// <param name="Sections">The sections of the back office that its members see, of those that are served.</param>
/// <param name="FallbackPermissions">What its members may do with documents that <paramref name="Permissions"/> says nothing of.</param>
public sealed record UserGroupResponse(
    Guid Id,
    bool IsDeletable,
    bool AliasCanBeChanged,
    string Name,
    string Alias,
    string? Description,
    string? Icon,
    IReadOnlyList<string> Sections,
    IReadOnlyList<string> Languages,
    bool HasAccessToAllLanguages,
    ReferenceById? DocumentStartNode,
    bool DocumentRootAccess,
    ReferenceById? MediaStartNode,
    bool MediaRootAccess,
    ReferenceById? ElementStartNode,
    bool ElementRootAccess,
    IReadOnlyList<string> FallbackPermissions,
    IReadOnlyList<PermissionPresentation> Permissions);
