using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Passoparola.Cms.Api.Management.Users.Current;
using Passoparola.Cms.Api.Management.Users.Permissions;

namespace Passoparola.Cms.Api.Management.Users;

internal static class UserEndpoints
{
    public static void AddUserRoom(this IServiceCollection services)
    {
        services.TryAddScoped<StartNodesOfUsers>();
        services.TryAddScoped<EffectivePermissions>();
    }

    public static void MapUsers(this IEndpointRouteBuilder management)
    {
        var users = management.MapGroup("/user").WithTags("User");
        GetUserConfiguration.Map(users);
        MapCurrent(users);
    }

    private static void MapCurrent(RouteGroupBuilder users)
    {
        var current = users.MapGroup("/current");
        GetCurrentUser.Map(current);
        GetCurrentUserConfiguration.Map(current);
        GetCurrentUserLoginProviders.Map(current);
        GetCurrentUserPermissions.Map(current);
        GetCurrentUserTwoFactor.Map(current);
    }
}
