using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Users;

namespace Passoparola.Cms.Api.Management.UserGroups;

internal static class UpdateUserGroup
{
    public static void Map(RouteGroupBuilder groups) => groups.MapPut("/{id:guid}", HandleAsync).WithName("PutUserGroupById")
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok, ProblemHttpResult>> HandleAsync(
        Guid id, UserGroupRequest request, UserAccess access, UserChanges changes, UserGroupSaving saving)
    {
        var refusal = UserGroupFields.Refusal(request)
            ?? await access.ToGroupsAsync(id)
            ?? await changes.SaveAsync(() => saving.UpdateAsync(id, request));
        return refusal is null ? TypedResults.Ok() : refusal;
    }
}
