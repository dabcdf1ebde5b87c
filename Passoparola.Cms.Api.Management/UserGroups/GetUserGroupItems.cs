using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.UserGroups;

/// <summary>A group as lists show it.</summary>
public sealed record UserGroupItemResponse(Guid Id, IReadOnlyList<FlagResponse> Flags, string Name, string? Icon, string? Alias);

internal static class GetUserGroupItems
{
    public static void Map(RouteGroupBuilder items) => items.MapGet("/", HandleAsync).WithName("GetItemUserGroup");

    private static async Task<UserGroupItemResponse[]> HandleAsync(Guid[] id, IUserGroupService groups) => id.Length == 0
        ? []
        : [.. (await groups.GetAsync(id)).Select(group => new UserGroupItemResponse(group.Key, [], group.Name ?? group.Alias, group.Icon, group.Alias))];
}
