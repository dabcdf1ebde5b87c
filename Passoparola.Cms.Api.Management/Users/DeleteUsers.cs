using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Responses;
using Passoparola.Cms.Api.Management.Security;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Passoparola.Cms.Api.Management.Users;

/// <summary>The users of an operation on several.</summary>
public sealed record UsersRequest(IReadOnlyList<ReferenceById> UserIds)
{
    internal HashSet<Guid> Keys => [.. UserIds.Select(user => user.Id)];
}

internal static class DeleteUsers
{
    public static void Map(RouteGroupBuilder users)
    {
        users.MapDelete("/{id:guid}", (Guid id, ICurrentUser current, IUserService service, UserAccess access, UserChanges changes) =>
            DeleteAsync([id], current, service, access, changes)).WithName("DeleteUserById").ProducesProblem(StatusCodes.Status404NotFound);
        users.MapDelete("/", ([FromBody] UsersRequest request, ICurrentUser current, IUserService service, UserAccess access, UserChanges changes) =>
            DeleteAsync(request.Keys, current, service, access, changes)).WithName("DeleteUser");
    }

    private static async Task<Results<Ok, ProblemHttpResult>> DeleteAsync(
        HashSet<Guid> keys, ICurrentUser current, IUserService users, UserAccess access, UserChanges changes)
    {
        if (await access.ToUsersAsync(keys) is { } forbidden)
        {
            return forbidden;
        }

        if (keys.Contains(current.Key))
        {
            return UserProblems.For(UserOperationStatus.CannotDeleteSelf);
        }

        // Umbraco's services take the super user for granted: what nobody did is signed by it.
        if (keys.Contains(Constants.Security.SuperUserKey))
        {
            return UserProblems.For(UserOperationStatus.CannotDelete);
        }

        var refusal = await changes.SaveAsync(async () =>
            await users.DeleteAsync(current.Key, keys) is var status && status == UserOperationStatus.Success ? null : UserProblems.For(status));
        return refusal is null ? TypedResults.Ok() : refusal;
    }
}
