using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Passoparola.Cms.Api.Management.Users;

internal static class GetUserTwoFactor
{
    public static void Map(RouteGroupBuilder users) =>
        users.MapGet("/{id:guid}/2fa", HandleAsync).WithName("GetUserById2Fa").ProducesProblem(StatusCodes.Status404NotFound);

    // No second factor can be set up here yet: there is none to choose from.
    private static async Task<Results<Ok<UserTwoFactorProvider[]>, ProblemHttpResult>> HandleAsync(Guid id, UserAccess access) =>
        await access.ToExistingUserAsync(id) is { } refusal ? refusal : TypedResults.Ok<UserTwoFactorProvider[]>([]);
}
