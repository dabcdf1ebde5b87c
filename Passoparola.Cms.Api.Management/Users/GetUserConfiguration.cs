using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using Passoparola.Cms.Api.Management.Users.Passwords;
using Umbraco.Cms.Core.Configuration.Models;

namespace Passoparola.Cms.Api.Management.Users;

/// <summary>How users are kept here.</summary>
/// <param name="CanInviteUsers">Whether users can be invited by e-mail.</param>
/// <param name="UsernameIsEmail">Whether people sign in with their e-mail address.</param>
/// <param name="AllowChangePassword">Whether passwords are kept here.</param>
/// <param name="AllowTwoFactor">Whether a second factor can be set up.</param>
public sealed record UserConfigurationResponse(
    bool CanInviteUsers, bool UsernameIsEmail, PasswordConfigurationResponse PasswordConfiguration, bool AllowChangePassword, bool AllowTwoFactor);

internal static class GetUserConfiguration
{
    public static void Map(RouteGroupBuilder users) => users.MapGet("/configuration", Handle).WithName("GetUserConfiguration");

    private static UserConfigurationResponse Handle(IOptions<SecuritySettings> security, IOptions<UserPasswordConfigurationSettings> passwords) => new(
        CanInviteUsers: false,
        security.Value.UsernameIsEmail,
        PasswordConfigurationResponse.Of(passwords.Value),
        AllowChangePassword: true,
        AllowTwoFactor: false);
}
