using Microsoft.AspNetCore.Http.HttpResults;
using Passoparola.Cms.Api.Management.Security;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Passoparola.Cms.Api.Management.Users;

/// <summary>
/// Changes users and groups one after the other, each in one transaction: what is asked before a change still holds when it
/// is saved, so two users never get the same address, nor two administrators each other's place. A change that leaves no
/// administrator is undone.
/// </summary>
internal sealed class UserChanges(ICoreScopeProvider scopes, IUserService users, IUserGroupService groups, ICurrentUser current)
{
    /// <param name="change">Does the work; what it gives back is the refusal to answer with, or <c>null</c>.</param>
    /// <returns>The refusal to answer with; <c>null</c> when the change is saved.</returns>
    public async Task<ProblemHttpResult?> SaveAsync(Func<Task<ProblemHttpResult?>> change)
    {
        var asking = current.Key;
        using var scope = scopes.CreateCoreScope();
        // At once, because users are read from memory: a lock that waits for the first statement would come after the
        // questions. The site has one writer at a time, whatever the lock is called, and Core has no name for this one.
        scope.EagerWriteLock(Constants.Locks.MemberTree);
        var hadAdministrator = await HasAdministratorAsync(asking);
        if (await change() is { } refusal)
        {
            return refusal;
        }

        if (hadAdministrator && !await HasAdministratorAsync(asking))
        {
            return UserProblems.For(UserOperationStatus.AdminUserGroupMustNotBeEmpty);
        }

        scope.Complete();
        return null;
    }

    // Whoever asks can sign in, password or not.
    private async Task<bool> HasAdministratorAsync(Guid asking) =>
        await groups.GetAsync(Constants.Security.AdminGroupKey) is { } administrators
        && users.GetAllInGroup(administrators.Id).Any(user =>
            user is { IsApproved: true, IsLockedOut: false, Kind: UserKind.Default }
            && (user.Key == asking || !string.IsNullOrEmpty(user.RawPasswordValue)));
}
