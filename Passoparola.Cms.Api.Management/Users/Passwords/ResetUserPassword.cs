using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Security;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.Users.Passwords;

/// <summary>The password that was made up, shown this once.</summary>
public sealed record ResetUserPasswordResponse(string? ResetPassword);

internal static class ResetUserPassword
{
    public static void Map(RouteGroupBuilder users) => users.MapPost("/{id:guid}/reset-password", HandleAsync).WithName("PostUserByIdResetPassword")
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<ResetUserPasswordResponse>, ProblemHttpResult>> HandleAsync(
        Guid id, ICurrentUser current, IUserService users, UserAccess access, UserChanges changes)
    {
        if (await access.ToUsersAsync(id) is { } forbidden)
        {
            return forbidden;
        }

        string? password = null;
        var refusal = await changes.SaveAsync(async () =>
        {
            var reset = await users.ResetPasswordAsync(current.Key, id);
            password = reset.Result?.ResetPassword;
            return reset.Success ? null : UserProblems.For(reset.Status);
        });
        return refusal is null ? TypedResults.Ok(new ResetUserPasswordResponse(password)) : refusal;
    }
}
