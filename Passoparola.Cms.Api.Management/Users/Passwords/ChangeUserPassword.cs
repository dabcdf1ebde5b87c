using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Umbraco.Cms.Core.Models.Membership;

namespace Passoparola.Cms.Api.Management.Users.Passwords;

/// <summary>A password that an administrator chooses for somebody.</summary>
public sealed record ChangeUserPasswordRequest(string NewPassword);

internal static class ChangeUserPassword
{
    public static void Map(RouteGroupBuilder users) => users.MapPost("/{id:guid}/change-password", HandleAsync).WithName("PostUserByIdChangePassword")
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok, ProblemHttpResult>> HandleAsync(
        Guid id, ChangeUserPasswordRequest request, UserAccess access, PasswordChange change)
    {
        var refusal = await access.ToUsersAsync(id)
            ?? await change.ToAsync(new ChangeUserPasswordModel { UserKey = id, NewPassword = request.NewPassword });
        return refusal is null ? TypedResults.Ok() : refusal;
    }
}
