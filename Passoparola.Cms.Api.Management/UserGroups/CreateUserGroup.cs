using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Responses;
using Passoparola.Cms.Api.Management.Users;

namespace Passoparola.Cms.Api.Management.UserGroups;

internal static class CreateUserGroup
{
    public static void Map(RouteGroupBuilder groups) =>
        groups.MapPost("/", HandleAsync).WithName("PostUserGroup").ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Results<GeneratedResource, ProblemHttpResult>> HandleAsync(
        UserGroupRequest request, UserChanges changes, UserGroupSaving saving)
    {
        var key = request.Id ?? Guid.NewGuid();
        var refusal = UserGroupFields.Refusal(request) ?? await changes.SaveAsync(() => saving.CreateAsync(key, request));
        return refusal is null ? GeneratedResource.At(key, $"/user-group/{key}") : refusal;
    }
}
