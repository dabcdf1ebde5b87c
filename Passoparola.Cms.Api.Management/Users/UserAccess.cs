using Microsoft.AspNetCore.Http.HttpResults;
using Passoparola.Cms.Api.Management.Security;
using Passoparola.Cms.Api.Management.UserGroups;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.AuthorizationStatus;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Passoparola.Cms.Api.Management.Users;

/// <summary>Whom and which groups the user may change: only administrators touch administrators.</summary>
internal sealed class UserAccess(ICurrentUser current, IUserService all, IUserPermissionService users, IUserGroupPermissionService groups)
{
    /// <returns>The refusal to answer with; <c>null</c> when the user may change all of them.</returns>
    public async Task<ProblemHttpResult?> ToUsersAsync(params IEnumerable<Guid> keys) =>
        await users.AuthorizeAccessAsync(current.Required, keys) == UserAuthorizationStatus.Success
            ? null
            : UserProblems.For(UserOperationStatus.Forbidden);

    /// <summary>Like <see cref="ToUsersAsync"/>, for what Core does to a user without asking whether there is one.</summary>
    public async Task<ProblemHttpResult?> ToExistingUserAsync(Guid key) =>
        await ToUsersAsync(key) ?? (await all.GetAsync(key) is null ? UserProblems.For(UserOperationStatus.UserNotFound) : null);

    /// <inheritdoc cref="ToUsersAsync"/>
    public async Task<ProblemHttpResult?> ToGroupsAsync(params IEnumerable<Guid> keys) =>
        await groups.AuthorizeAccessAsync(current.Required, keys) == UserGroupAuthorizationStatus.Success
            ? null
            : UserGroupProblems.For(UserGroupOperationStatus.Unauthorized);
}
