using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.Users;

/// <summary>A user as lists and histories show it.</summary>
public sealed record UserItemResponse(Guid Id, IReadOnlyList<FlagResponse> Flags, string Name, IReadOnlyList<string> AvatarUrls, UserKind Kind);

internal static class GetUserItems
{
    public static void Map(RouteGroupBuilder items) => items.MapGet("/", HandleAsync).WithName("GetItemUser");

    private static async Task<UserItemResponse[]> HandleAsync(Guid[] id, IUserService users) => id.Length == 0
        ? []
        : [.. (await users.GetAsync(id)).Select(user => new UserItemResponse(user.Key, [], user.Name ?? user.Username, [], user.Kind))];
}
