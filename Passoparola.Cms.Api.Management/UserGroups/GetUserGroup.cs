using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Users;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Passoparola.Cms.Api.Management.UserGroups;

internal static class GetUserGroup
{
    public static void Map(RouteGroupBuilder groups) =>
        groups.MapGet("/{id:guid}", HandleAsync).WithName("GetUserGroupById").ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<UserGroupResponse>, ProblemHttpResult>> HandleAsync(
        Guid id, IUserGroupService groups, UserAccess access, UserGroupResponses responses)
    {
        if (await groups.GetAsync(id) is not { } group)
        {
            return UserGroupProblems.For(UserGroupOperationStatus.NotFound);
        }

        return await access.ToGroupsAsync(id) is { } refusal ? refusal : TypedResults.Ok(await responses.OfAsync(group));
    }
}
