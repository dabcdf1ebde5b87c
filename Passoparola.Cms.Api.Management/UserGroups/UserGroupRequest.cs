using Passoparola.Cms.Api.Management.Responses;
using Passoparola.Cms.Api.Management.Users.Permissions;

namespace Passoparola.Cms.Api.Management.UserGroups;

/// <summary>A group as it is to be.</summary>
/// <param name="Sections">The sections of the back office that its members see, as the back office names them.</param>
/// <param name="Languages">The languages that its members write in, unless they write in all.</param>
/// <param name="DocumentStartNode">Where the tree of documents starts for its members, when it is not its root.</param>
/// <param name="FallbackPermissions">What its members may do with documents that <paramref name="Permissions"/> says nothing of.</param>
/// <param name="Id">The key that a new group gets; one is made up when it is left out.</param>
public sealed record UserGroupRequest(
    string Name,
    string Alias,
    IReadOnlyList<string> Sections,
    IReadOnlyList<string> Languages,
    bool HasAccessToAllLanguages,
    bool DocumentRootAccess,
    bool MediaRootAccess,
    bool ElementRootAccess,
    IReadOnlyList<string> FallbackPermissions,
    IReadOnlyList<PermissionPresentation> Permissions,
    ReferenceById? DocumentStartNode = null,
    ReferenceById? MediaStartNode = null,
    ReferenceById? ElementStartNode = null,
    string? Description = null,
    string? Icon = null,
    Guid? Id = null);
