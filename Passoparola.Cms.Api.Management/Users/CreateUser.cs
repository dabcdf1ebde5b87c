using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Responses;
using Passoparola.Cms.Api.Management.Security;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.Users;

/// <summary>A new user. A person's first password is asked for afterwards, with <c>reset-password</c>.</summary>
/// <param name="Id">The key that the user gets; one is made up when it is left out.</param>
public sealed record CreateUserRequest(
    UserKind Kind, string Email, string UserName, string Name, IReadOnlyList<ReferenceById> UserGroupIds, Guid? Id = null);

internal static class CreateUser
{
    public static void Map(RouteGroupBuilder users) => users.MapPost("/", HandleAsync).WithName("PostUser")
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<GeneratedResource, ProblemHttpResult>> HandleAsync(
        CreateUserRequest request, ICurrentUser current, IUserService users, UserAccess access, UserChanges changes)
    {
        if (UserFields.Refusal(request.Name, request.Email, request.UserName) is { } invalid)
        {
            return invalid;
        }

        if (await access.ToGroupsAsync(request.UserGroupIds.Select(group => group.Id)) is { } forbidden)
        {
            return forbidden;
        }

        var key = request.Id ?? Guid.NewGuid();
        var refusal = await changes.SaveAsync(async () =>
        {
            var created = await users.CreateAsync(current.Key, Model(request, key), approveUser: true);
            return created.Success ? null : UserProblems.For(created.Status);
        });
        return refusal is null ? GeneratedResource.At(key, $"/user/{key}") : refusal;
    }

    private static UserCreateModel Model(CreateUserRequest request, Guid key) => new()
    {
        Id = key,
        Kind = request.Kind,
        Email = request.Email,
        UserName = request.UserName,
        Name = request.Name,
        UserGroupKeys = request.UserGroupIds.Select(group => group.Id).ToHashSet(),
    };
}
