using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Security;
using Passoparola.Cms.Api.Management.Users.Permissions;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Passoparola.Cms.Api.Management.Users.Current;

/// <summary>What the user may do with each of the things asked about.</summary>
public sealed record UserPermissionsResponse(IReadOnlyList<UserPermissionResponse> Permissions);

/// <summary>What the user may do with one document or medium.</summary>
public sealed record UserPermissionResponse(Guid NodeKey, IReadOnlyList<string> Permissions);

internal static class GetCurrentUserPermissions
{
    public static void Map(RouteGroupBuilder current)
    {
        var permissions = current.MapGroup("/permissions").ProducesProblem(StatusCodes.Status404NotFound);
        permissions.MapGet("/", (Guid[] id, ICurrentUser user, IUserService users) =>
            AnswerAsync(id, keys => users.GetPermissionsAsync(user.Key, keys))).WithName("GetUserCurrentPermissions");
        permissions.MapGet("/document", (Guid[] id, ICurrentUser user, IUserService users) =>
            AnswerAsync(id, keys => users.GetDocumentPermissionsAsync(user.Key, keys))).WithName("GetUserCurrentPermissionsDocument");
        permissions.MapGet("/media", (Guid[] id, ICurrentUser user, IUserService users) =>
            AnswerAsync(id, keys => users.GetMediaPermissionsAsync(user.Key, keys))).WithName("GetUserCurrentPermissionsMedia");
    }

    private static async Task<Results<Ok<UserPermissionsResponse>, ProblemHttpResult>> AnswerAsync(
        Guid[] keys, Func<Guid[], Task<Attempt<IEnumerable<NodePermissions>, UserOperationStatus>>> ask)
    {
        if (keys.Length == 0)
        {
            return TypedResults.Ok(new UserPermissionsResponse([]));
        }

        var answer = await ask(keys);
        return answer.Success
            ? TypedResults.Ok(new UserPermissionsResponse(
                [.. answer.Result.Select(node => new UserPermissionResponse(node.NodeKey, ServedAccess.ServedVerbs(node.Permissions)))]))
            : UserProblems.For(answer.Status);
    }
}
