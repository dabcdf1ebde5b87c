using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using Passoparola.Cms.Api.Management.Users.Passwords;
using Umbraco.Cms.Core.Configuration.Models;

namespace Passoparola.Cms.Api.Management.Users.Current;

/// <summary>What users may change of their own account.</summary>
/// <param name="KeepUserLoggedIn">Whether a session is renewed as long as the back office is open.</param>
public sealed record CurrentUserConfigurationResponse(
    bool KeepUserLoggedIn, PasswordConfigurationResponse PasswordConfiguration, bool AllowChangePassword, bool AllowTwoFactor);

internal static class GetCurrentUserConfiguration
{
    public static void Map(RouteGroupBuilder current) => current.MapGet("/configuration", Handle).WithName("GetUserCurrentConfiguration");

    private static CurrentUserConfigurationResponse Handle(IOptions<SecuritySettings> security, IOptions<UserPasswordConfigurationSettings> passwords) => new(
        security.Value.KeepUserLoggedIn, PasswordConfigurationResponse.Of(passwords.Value), AllowChangePassword: true, AllowTwoFactor: false);
}
