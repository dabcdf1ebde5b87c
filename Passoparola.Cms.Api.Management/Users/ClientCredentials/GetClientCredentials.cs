using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.Users.ClientCredentials;

internal static class GetClientCredentials
{
    public static void Map(RouteGroupBuilder credentials) => credentials.MapGet("/", HandleAsync).WithName("GetUserByIdClientCredentials").ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<string[]>, ProblemHttpResult>> HandleAsync(Guid id, IUserService users, UserAccess access) =>
        await access.ToExistingUserAsync(id) is { } refusal ? refusal : TypedResults.Ok((await users.GetClientIdsAsync(id)).ToArray());
}
