using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Passoparola.Cms.Api.Management.Users.ClientCredentials;

internal static class DeleteClientCredentials
{
    public static void Map(RouteGroupBuilder credentials) => credentials.MapDelete("/{clientId}", HandleAsync)
        .WithName("DeleteUserByIdClientCredentialsByClientId").ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok, ProblemHttpResult>> HandleAsync(
        Guid id, string clientId, IUserService users, UserAccess access, UserChanges changes)
    {
        var refusal = await access.ToExistingUserAsync(id) ?? await changes.SaveAsync(async () =>
            await users.RemoveClientIdAsync(id, clientId) ? null : ClientCredentialsProblems.For(UserClientCredentialsOperationStatus.InvalidClientId));
        return refusal is null ? TypedResults.Ok() : refusal;
    }
}
