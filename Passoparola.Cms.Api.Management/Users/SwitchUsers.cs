using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Passoparola.Cms.Api.Management.Users;

/// <summary>Lets users sign in, or no longer.</summary>
internal static class SwitchUsers
{
    public static void Map(RouteGroupBuilder users)
    {
        var switches = users.MapGroup("").ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        switches.MapPost("/disable", (UsersRequest request, ICurrentUser current, IUserService service, UserAccess access, UserChanges changes) =>
            SwitchAsync(request, access, changes, keys => service.DisableAsync(current.Key, keys))).WithName("PostUserDisable");
        switches.MapPost("/enable", (UsersRequest request, ICurrentUser current, IUserService service, UserAccess access, UserChanges changes) =>
            SwitchAsync(request, access, changes, keys => service.EnableAsync(current.Key, keys))).WithName("PostUserEnable");
        switches.MapPost("/unlock", (UsersRequest request, ICurrentUser current, IUserService service, UserAccess access, UserChanges changes) =>
            SwitchAsync(request, access, changes, async keys => (await service.UnlockAsync(current.Key, [.. keys])).Status)).WithName("PostUserUnlock");
    }

    private static async Task<Results<Ok, ProblemHttpResult>> SwitchAsync(
        UsersRequest request, UserAccess access, UserChanges changes, Func<HashSet<Guid>, Task<UserOperationStatus>> change)
    {
        var keys = request.Keys;
        if (await access.ToUsersAsync(keys) is { } forbidden)
        {
            return forbidden;
        }

        var refusal = await changes.SaveAsync(async () =>
            await change(keys) is var status && status == UserOperationStatus.Success ? null : UserProblems.For(status));
        return refusal is null ? TypedResults.Ok() : refusal;
    }
}
