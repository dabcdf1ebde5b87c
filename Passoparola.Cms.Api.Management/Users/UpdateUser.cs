using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using Passoparola.Cms.Api.Management.Responses;
using Passoparola.Cms.Api.Management.Security;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.Users;

/// <summary>A user as it is to be.</summary>
/// <param name="LanguageIsoCode">The language of the back office's own texts; the site's when it is empty.</param>
public sealed record UpdateUserRequest(
    string Email,
    string UserName,
    string Name,
    IReadOnlyList<ReferenceById> UserGroupIds,
    string LanguageIsoCode,
    IReadOnlyList<ReferenceById> DocumentStartNodeIds,
    bool HasDocumentRootAccess,
    IReadOnlyList<ReferenceById> MediaStartNodeIds,
    bool HasMediaRootAccess,
    IReadOnlyList<ReferenceById> ElementStartNodeIds,
    bool HasElementRootAccess);

internal static class UpdateUser
{
    public static void Map(RouteGroupBuilder users) => users.MapPut("/{id:guid}", HandleAsync).WithName("PutUserById")
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok, ProblemHttpResult>> HandleAsync(
        Guid id, UpdateUserRequest request, ICurrentUser current, UserAccess access, UserChanges changes, UserUpdating updating)
    {
        if (UserFields.Refusal(request.Name, request.Email, request.UserName) is { } invalid)
        {
            return invalid;
        }

        if (await access.ToUsersAsync(id) is { } forbidden)
        {
            return forbidden;
        }

        return await changes.SaveAsync(() => updating.UpdateAsync(current.Key, id, request)) is { } refusal ? refusal : TypedResults.Ok();
    }
}

/// <summary>Hands a user's new state on to Core.</summary>
internal sealed class UserUpdating(IUserService users, IOptions<GlobalSettings> settings)
{
    public async Task<ProblemHttpResult?> UpdateAsync(Guid asking, Guid key, UpdateUserRequest request)
    {
        var updated = await users.UpdateAsync(asking, Model(key, request));
        return updated.Success ? null : UserProblems.For(updated.Status);
    }

    private UserUpdateModel Model(Guid key, UpdateUserRequest request) => new()
    {
        ExistingUserKey = key,
        Email = request.Email,
        UserName = request.UserName,
        Name = request.Name,
        LanguageIsoCode = request.LanguageIsoCode.Length == 0 ? settings.Value.DefaultUILanguage : request.LanguageIsoCode,
        UserGroupKeys = Keys(request.UserGroupIds),
        ContentStartNodeKeys = Keys(request.DocumentStartNodeIds),
        HasContentRootAccess = request.HasDocumentRootAccess,
        MediaStartNodeKeys = Keys(request.MediaStartNodeIds),
        HasMediaRootAccess = request.HasMediaRootAccess,
        ElementStartNodeKeys = Keys(request.ElementStartNodeIds),
        HasElementRootAccess = request.HasElementRootAccess,
    };

    private static HashSet<Guid> Keys(IReadOnlyList<ReferenceById> references) => [.. references.Select(reference => reference.Id)];
}
