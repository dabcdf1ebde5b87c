using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Responses;
using Passoparola.Cms.Api.Management.Security;
using Passoparola.Cms.Api.Management.Users;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Passoparola.Cms.Api.Management.UserGroups;

internal static class ChangeUserGroupMembers
{
    public static void Map(RouteGroupBuilder groups)
    {
        var members = groups.MapGroup("/{id:guid}/users").ProducesProblem(StatusCodes.Status404NotFound);
        members.MapPost("/", (Guid id, IReadOnlyList<ReferenceById> users, ICurrentUser current, IUserGroupService service, UserAccess access, UserChanges changes) =>
            ChangeAsync(id, users, access, changes, model => service.AddUsersToUserGroupAsync(model, current.Key))).WithName("PostUserGroupByIdUsers");
        members.MapDelete("/", (Guid id, [FromBody] IReadOnlyList<ReferenceById> users, ICurrentUser current, IUserGroupService service, UserAccess access, UserChanges changes) =>
            ChangeAsync(id, users, access, changes, model => service.RemoveUsersFromUserGroupAsync(model, current.Key))).WithName("DeleteUserGroupByIdUsers");
    }

    private static async Task<Results<Ok, ProblemHttpResult>> ChangeAsync(
        Guid group,
        IReadOnlyList<ReferenceById> users,
        UserAccess access,
        UserChanges changes,
        Func<UsersToUserGroupManipulationModel, Task<Attempt<UserGroupOperationStatus>>> change)
    {
        Guid[] keys = [.. users.Select(user => user.Id).Distinct()];
        var refusal = await access.ToUsersAsync(keys) ?? await access.ToGroupsAsync(group) ?? await changes.SaveAsync(async () =>
        {
            var changed = await change(new UsersToUserGroupManipulationModel(group, keys));
            return changed.Success ? null : UserGroupProblems.For(changed.Result);
        });
        return refusal is null ? TypedResults.Ok() : refusal;
    }
}
