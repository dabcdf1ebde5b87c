using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Security;
using Passoparola.Cms.Api.Management.Users.Passwords;
using Umbraco.Cms.Core.Models.Membership;

namespace Passoparola.Cms.Api.Management.Users.Current;

/// <summary>A new password for the user's own account.</summary>
/// <param name="OldPassword">The one that it replaces.</param>
public sealed record ChangeCurrentUserPasswordRequest(string NewPassword, string? OldPassword = null);

internal static class ChangeCurrentUserPassword
{
    public static void Map(RouteGroupBuilder current) =>
        current.MapPost("/change-password", HandleAsync).WithName("PostUserCurrentChangePassword").ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Results<Ok, ProblemHttpResult>> HandleAsync(
        ChangeCurrentUserPasswordRequest request, ICurrentUser current, PasswordChange change)
    {
        var refusal = await change.ToAsync(new ChangeUserPasswordModel
        {
            UserKey = current.Key,
            OldPassword = request.OldPassword,
            NewPassword = request.NewPassword,
        });
        return refusal is null ? TypedResults.Ok() : refusal;
    }
}
