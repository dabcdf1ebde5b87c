using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Passoparola.Cms.Api.Management.Users.Current;

internal static class GetCurrentUserTwoFactor
{
    public static void Map(RouteGroupBuilder current) => current.MapGet("/2fa", Handle).WithName("GetUserCurrent2Fa");

    // No second factor can be set up here yet: there is none to choose from.
    private static UserTwoFactorProvider[] Handle() => [];
}
