using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Passoparola.Cms.Api.Management.Users.Current;

/// <summary>A place outside this site where the user may sign in.</summary>
public sealed record UserExternalLoginProvider(string ProviderSchemeName, string? ProviderKey, bool IsLinkedOnUser, bool HasManualLinkingEnabled);

internal static class GetCurrentUserLoginProviders
{
    public static void Map(RouteGroupBuilder current) =>
        current.MapGet("/login-providers", Handle).WithName("GetUserCurrentLoginProviders");

    // People sign in here and nowhere else.
    private static UserExternalLoginProvider[] Handle() => [];
}
