using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using Passoparola.Cms.Api.Management.Users.Passwords;
using Umbraco.Cms.Core.Configuration.Models;

namespace Passoparola.Cms.Api.Management.Security;

/// <summary>What the back office has to know about signing in.</summary>
public sealed record SecurityConfigurationResponse(PasswordConfigurationResponse PasswordConfiguration);

internal static class GetSecurityConfiguration
{
    public static void MapSecurityConfiguration(this IEndpointRouteBuilder management) =>
        management.MapGet("/security/configuration", Handle).WithName("GetSecurityConfiguration").WithTags("Security");

    private static SecurityConfigurationResponse Handle(IOptionsSnapshot<UserPasswordConfigurationSettings> passwords) =>
        new(PasswordConfigurationResponse.Of(passwords.Value));
}
