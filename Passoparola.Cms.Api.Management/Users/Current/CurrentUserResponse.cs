using Passoparola.Cms.Api.Management.Responses;
using Passoparola.Cms.Api.Management.Users.Permissions;

namespace Passoparola.Cms.Api.Management.Users.Current;

/// <summary>Who is signed in, and what the back office may show them.</summary>
/// <param name="LanguageIsoCode">The language of the back office's own texts.</param>
/// <param name="DocumentStartNodeIds">Where the tree of documents starts for the user, when it is not its root.</param>
/// <param name="Languages">The languages that the user may write content in.</param>
/// <param name="FallbackPermissions">What the user may do with documents that <paramref name="Permissions"/> says nothing of.</param>
/// <param name="AllowedSections">The sections that the back office shows.</param>
public sealed record CurrentUserResponse(
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
    IReadOnlyList<string> Languages,
    bool HasAccessToAllLanguages,
    bool HasAccessToSensitiveData,
    IReadOnlyList<string> FallbackPermissions,
    IReadOnlyList<PermissionPresentation> Permissions,
    IReadOnlyList<string> AllowedSections,
    bool IsAdmin);
