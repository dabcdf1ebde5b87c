using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Responses;
using Passoparola.Cms.Api.Management.Security;
using Passoparola.Cms.Api.Management.UserGroups;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.Users;

/// <summary>The groups that the users are to be in, and no other.</summary>
public sealed record SetUserGroupsRequest(IReadOnlyList<ReferenceById> UserIds, IReadOnlyList<ReferenceById> UserGroupIds);

internal static class SetUserGroups
{
    public static void Map(RouteGroupBuilder users) => users.MapPost("/set-user-groups", HandleAsync).WithName("PostUserSetUserGroups");

    private static async Task<Results<Ok, ProblemHttpResult>> HandleAsync(
        SetUserGroupsRequest request, ICurrentUser current, IUserGroupService groups, UserAccess access, UserChanges changes)
    {
        var users = request.UserIds.Select(user => user.Id).ToHashSet();
        var wanted = request.UserGroupIds.Select(group => group.Id).ToHashSet();
        if ((await access.ToUsersAsync(users) ?? await access.ToGroupsAsync(wanted)) is { } forbidden)
        {
            return forbidden;
        }

        var refusal = await changes.SaveAsync(async () =>
        {
            var set = await groups.UpdateUserGroupsOnUsersAsync(wanted, users, current.Key);
            return set.Success ? null : UserGroupProblems.For(set.Result);
        });
        return refusal is null ? TypedResults.Ok() : refusal;
    }
}
