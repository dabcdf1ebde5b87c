using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Passoparola.Cms.Api.Management.Security.Access;
using Passoparola.Cms.Api.Management.Users.ClientCredentials;
using Passoparola.Cms.Api.Management.Users.Current;
using Passoparola.Cms.Api.Management.Users.Passwords;
using Passoparola.Cms.Api.Management.Users.Permissions;

namespace Passoparola.Cms.Api.Management.Users;

internal static class UserEndpoints
{
    public static void AddUserRoom(this IServiceCollection services)
    {
        services.TryAddScoped<EffectivePermissions>();
        services.TryAddScoped<PasswordChange>();
        services.TryAddScoped<StartNodesOfUsers>();
        services.TryAddScoped<UserAccess>();
        services.TryAddScoped<UserChanges>();
        services.TryAddScoped<UserUpdating>();
    }

    public static void MapUsers(this IEndpointRouteBuilder management)
    {
        MapAccounts(management.MapGroup("/user").WithTags("User").RequireAuthorization(AccessPolicy.SectionAccessUsers));
        MapCurrent(management.MapGroup("/user/current").WithTags("User"));
        GetUserConfiguration.Map(management.MapGroup("/user").WithTags("User"));
        GetUserItems.Map(management.MapGroup("/item/user").WithTags("User"));
        GetUsers.MapFilter(management.MapGroup("/filter/user").WithTags("User").RequireAuthorization(AccessPolicy.SectionAccessUsers));
    }

    private static void MapAccounts(RouteGroupBuilder users)
    {
        ChangeUserPassword.Map(users);
        CreateUser.Map(users);
        DeleteUsers.Map(users);
        GetUser.Map(users);
        GetUserBatch.Map(users);
        GetUserStartNodes.Map(users);
        GetUserTwoFactor.Map(users);
        GetUsers.Map(users);
        ResetUserPassword.Map(users);
        SetUserGroups.Map(users);
        SwitchUsers.Map(users);
        UpdateUser.Map(users);
        MapClientCredentials(users.MapGroup("/{id:guid}/client-credentials"));
    }

    private static void MapClientCredentials(RouteGroupBuilder credentials)
    {
        CreateClientCredentials.Map(credentials);
        DeleteClientCredentials.Map(credentials);
        GetClientCredentials.Map(credentials);
    }

    private static void MapCurrent(RouteGroupBuilder current)
    {
        ChangeCurrentUserPassword.Map(current);
        GetCurrentUser.Map(current);
        GetCurrentUserConfiguration.Map(current);
        GetCurrentUserLoginProviders.Map(current);
        GetCurrentUserPermissions.Map(current);
        GetCurrentUserTwoFactor.Map(current);
        UpdateCurrentUserProfile.Map(current);
    }
}
