using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Responses;
using Passoparola.Cms.Api.Management.Users;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.UserGroups;

/// <summary>The groups that are to go.</summary>
public sealed record DeleteUserGroupsRequest(IReadOnlyList<ReferenceById> UserGroupIds);

internal static class DeleteUserGroups
{
    public static void Map(RouteGroupBuilder groups)
    {
        groups.MapDelete("/{id:guid}", (Guid id, IUserGroupService service, UserAccess access, UserChanges changes) =>
            DeleteAsync([id], service, access, changes)).WithName("DeleteUserGroupById").ProducesProblem(StatusCodes.Status404NotFound);
        groups.MapDelete("/", ([FromBody] DeleteUserGroupsRequest request, IUserGroupService service, UserAccess access, UserChanges changes) =>
            DeleteAsync([.. request.UserGroupIds.Select(group => group.Id)], service, access, changes))
            .WithName("DeleteUserGroup").ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Results<Ok, ProblemHttpResult>> DeleteAsync(
        HashSet<Guid> keys, IUserGroupService groups, UserAccess access, UserChanges changes)
    {
        var refusal = await access.ToGroupsAsync(keys) ?? await changes.SaveAsync(async () =>
        {
            var deleted = await groups.DeleteAsync(keys);
            return deleted.Success ? null : UserGroupProblems.For(deleted.Result);
        });
        return refusal is null ? TypedResults.Ok() : refusal;
    }
}
