using Umbraco.Cms.Core.Configuration;

namespace Passoparola.Cms.Api.Management.Users.Passwords;

/// <summary>What a password must have.</summary>
public sealed record PasswordConfigurationResponse(
    int MinimumPasswordLength, bool RequireNonLetterOrDigit, bool RequireDigit, bool RequireLowercase, bool RequireUppercase)
{
    internal static PasswordConfigurationResponse Of(IPasswordConfiguration rules) => new(
        rules.RequiredLength, rules.RequireNonLetterOrDigit, rules.RequireDigit, rules.RequireLowercase, rules.RequireUppercase);
}
