using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Parameters;
using Passoparola.Cms.Api.Management.Responses;
using Passoparola.Cms.Api.Management.Security;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Passoparola.Cms.Api.Management.Users;

internal static class GetUsers
{
    public static void Map(RouteGroupBuilder users) =>
        users.MapGet("/", HandleAsync).WithName("GetUser").ProducesProblem(StatusCodes.Status404NotFound);

    public static void MapFilter(RouteGroupBuilder filter) => filter.MapGet("/", FilterAsync).WithName("GetFilterUser")
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<PagedResponse<UserResponse>>, ProblemHttpResult>> HandleAsync(
        [AsParameters] Paging paging, ICurrentUser current, IUserService users, StartNodesOfUsers startNodes) =>
        await users.GetAllAsync(current.Key, 0, int.MaxValue) is { Success: true, Result: { } found } ? Page(found, paging, startNodes) : UserProblems.For(UserOperationStatus.MissingUser);

    private static async Task<Results<Ok<PagedResponse<UserResponse>>, ProblemHttpResult>> FilterAsync(
        [AsParameters] Paging paging,
        [AsParameters] UserListQuery query,
        ICurrentUser current,
        IUserService users,
        StartNodesOfUsers startNodes)
    {
        var found = await users.FilterAsync(
            current.Key, query.Filtered(), 0, int.MaxValue, query.OrderBy ?? UserOrder.UserName, query.OrderDirection ?? Direction.Ascending);
        return found.Success ? Page(found.Result, paging, startNodes) : UserProblems.For(found.Status);
    }

    // Core pages only by whole pages. All users are in memory: asking for all of them costs no more.
    private static Ok<PagedResponse<UserResponse>> Page(PagedModel<IUser> found, Paging paging, StartNodesOfUsers startNodes)
    {
        var page = found.Items.Skip(paging.SkipOrDefault).Take(paging.TakeOrDefault);
        return TypedResults.Ok(new PagedResponse<UserResponse>(found.Total, [.. page.Select(user => UserResponse.Of(user, startNodes.Own(user)))]));
    }
}
