using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.Users;

internal static class GetUserBatch
{
    public static void Map(RouteGroupBuilder users) => users.MapGet("/batch", HandleAsync).WithName("GetUserBatch");

    private static async Task<Results<Ok<PagedResponse<UserResponse>>, ProblemHttpResult>> HandleAsync(
        Guid[] id, IUserService users, UserAccess access, StartNodesOfUsers startNodes)
    {
        if (await access.ToUsersAsync(id) is { } refusal)
        {
            return refusal;
        }

        var found = id.Length == 0 ? [] : (await users.GetAsync(id)).ToArray();
        return TypedResults.Ok(new PagedResponse<UserResponse>(found.Length, [.. found.Select(user => UserResponse.Of(user, startNodes.Own(user)))]));
    }
}
