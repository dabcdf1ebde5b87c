using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Passoparola.Cms.Api.Management.Users;

internal static class GetUserTwoFactor
{
    public static void Map(RouteGroupBuilder users) =>
        users.MapGet("/{id:guid}/2fa", HandleAsync).WithName("GetUserById2Fa").ProducesProblem(StatusCodes.Status404NotFound);

    // No second factor can be set up here yet: there is none to choose from.
    private static async Task<Results<Ok<UserTwoFactorProvider[]>, ProblemHttpResult>> HandleAsync(Guid id, IUserService users, UserAccess access)
    {
        if (await access.ToUsersAsync(id) is { } refusal)
        {
            return refusal;
        }

        return await users.GetAsync(id) is null ? UserProblems.For(UserOperationStatus.UserNotFound) : TypedResults.Ok<UserTwoFactorProvider[]>([]);
    }
}
