using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Passoparola.Cms.Api.Management.Users;

internal static class GetUser
{
    public static void Map(RouteGroupBuilder users) =>
        users.MapGet("/{id:guid}", HandleAsync).WithName("GetUserById").ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<UserResponse>, ProblemHttpResult>> HandleAsync(
        Guid id, IUserService users, UserAccess access, StartNodesOfUsers startNodes)
    {
        if (await access.ToUsersAsync(id) is { } refusal)
        {
            return refusal;
        }

        return await users.GetAsync(id) is { } user
            ? TypedResults.Ok(UserResponse.Of(user, startNodes.Own(user)))
            : UserProblems.For(UserOperationStatus.UserNotFound);
    }
}
