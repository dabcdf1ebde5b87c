using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Parameters;
using Passoparola.Cms.Api.Management.Responses;
using Passoparola.Cms.Api.Management.Security;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.UserGroups;

internal static class GetUserGroups
{
    public static void Map(RouteGroupBuilder groups) => groups.MapGet("/", HandleAsync).WithName("GetUserGroup");

    public static void MapFilter(RouteGroupBuilder filter) =>
        filter.MapGet("/", FilterAsync).WithName("GetFilterUserGroup").ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<PagedResponse<UserGroupResponse>> HandleAsync(
        [AsParameters] Paging paging, IUserGroupService groups, UserGroupResponses responses) =>
        await PageAsync((await groups.GetAllAsync(0, int.MaxValue)).Items, paging, responses);

    private static async Task<Results<Ok<PagedResponse<UserGroupResponse>>, ProblemHttpResult>> FilterAsync(
        [AsParameters] Paging paging,
        [FromQuery] string? filter,
        ICurrentUser current,
        IUserGroupService groups,
        UserGroupResponses responses)
    {
        var found = await groups.FilterAsync(current.Key, filter, 0, int.MaxValue);
        return found.Success
            ? TypedResults.Ok(await PageAsync(found.Result.Items, paging, responses))
            : UserGroupProblems.For(found.Status);
    }

    private static async Task<PagedResponse<UserGroupResponse>> PageAsync(IEnumerable<IUserGroup> found, Paging paging, UserGroupResponses responses)
    {
        var all = found.ToArray();
        return new PagedResponse<UserGroupResponse>(
            all.Length, await responses.OfAsync(all.Skip(paging.SkipOrDefault).Take(paging.TakeOrDefault)));
    }
}
