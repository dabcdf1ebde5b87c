using Microsoft.AspNetCore.Http.HttpResults;
using Passoparola.Cms.Api.Management.Security;
using Passoparola.Cms.Api.Management.UserGroups;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.AuthorizationStatus;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Passoparola.Cms.Api.Management.Users;

/// <summary>Whom and which groups the user may change: only administrators touch administrators.</summary>
internal sealed class UserAccess(ICurrentUser current, IUserPermissionService users, IUserGroupPermissionService groups)
{
    /// <returns>The refusal to answer with; <c>null</c> when the user may change all of them.</returns>
    public async Task<ProblemHttpResult?> ToUsersAsync(params IEnumerable<Guid> keys) =>
        await users.AuthorizeAccessAsync(current.Required, keys) == UserAuthorizationStatus.Success
            ? null
            : UserProblems.For(UserOperationStatus.Forbidden);

    /// <inheritdoc cref="ToUsersAsync"/>
    public async Task<ProblemHttpResult?> ToGroupsAsync(params IEnumerable<Guid> keys) =>
        await groups.AuthorizeAccessAsync(current.Required, keys) == UserGroupAuthorizationStatus.Success
            ? null
            : UserGroupProblems.For(UserGroupOperationStatus.Unauthorized);
}
