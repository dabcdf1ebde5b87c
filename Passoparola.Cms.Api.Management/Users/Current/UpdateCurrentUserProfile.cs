using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Security;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.Users.Current;

/// <summary>What users change of their own account themselves.</summary>
/// <param name="LanguageIsoCode">The language of the back office's own texts.</param>
public sealed record UpdateCurrentUserProfileRequest(string LanguageIsoCode);

internal static class UpdateCurrentUserProfile
{
    public static void Map(RouteGroupBuilder current) => current.MapPut("/profile", HandleAsync).WithName("PutUserCurrentProfile")
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok, ProblemHttpResult>> HandleAsync(
        UpdateCurrentUserProfileRequest request, ICurrentUser current, IUserService users, UserChanges changes)
    {
        var refusal = await changes.SaveAsync(async () =>
        {
            var updated = await users.UpdateProfileAsync(current.Key, new UserUpdateProfileModel { LanguageIsoCode = request.LanguageIsoCode });
            return updated.Success ? null : UserProblems.For(updated.Status);
        });
        return refusal is null ? TypedResults.Ok() : refusal;
    }
}
