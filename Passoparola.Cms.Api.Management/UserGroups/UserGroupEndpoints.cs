using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Passoparola.Cms.Api.Management.Security.Access;

namespace Passoparola.Cms.Api.Management.UserGroups;

internal static class UserGroupEndpoints
{
    /// <summary>Needs the room Users.</summary>
    public static void AddUserGroupRoom(this IServiceCollection services)
    {
        services.TryAddScoped<UserGroupFilling>();
        services.TryAddScoped<UserGroupResponses>();
        services.TryAddScoped<UserGroupSaving>();
    }

    public static void MapUserGroups(this IEndpointRouteBuilder management)
    {
        var groups = management.MapGroup("/user-group").WithTags("User Group").RequireAuthorization(AccessPolicy.SectionAccessUsers);
        ChangeUserGroupMembers.Map(groups);
        CreateUserGroup.Map(groups);
        DeleteUserGroups.Map(groups);
        GetUserGroup.Map(groups);
        GetUserGroups.Map(groups);
        UpdateUserGroup.Map(groups);
        GetUserGroups.MapFilter(management.MapGroup("/filter/user-group").WithTags("User Group").RequireAuthorization(AccessPolicy.SectionAccessUsers));
        GetUserGroupItems.Map(management.MapGroup("/item/user-group").WithTags("User Group"));
    }
}
