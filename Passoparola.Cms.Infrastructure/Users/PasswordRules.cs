using Umbraco.Cms.Core.Configuration;

namespace Passoparola.Cms.Infrastructure.Users;

/// <summary>What the settings ask of a password, told to whoever chooses one.</summary>
public static class PasswordRules
{
    // A longer one is no safer, and each comparison would hash all of it.
    private const int Longest = 256;

    /// <returns>What is missing, in Italian; nothing when the password will do.</returns>
    public static IReadOnlyList<string> Broken(string password, IPasswordConfiguration rules)
    {
        ArgumentNullException.ThrowIfNull(password);
        ArgumentNullException.ThrowIfNull(rules);
        return [.. All(password, rules).Where(rule => rule.IsBroken).Select(rule => rule.Message)];
    }

    private static IEnumerable<(bool IsBroken, string Message)> All(string password, IPasswordConfiguration rules) =>
    [
        (password.Length < rules.RequiredLength, $"La password deve avere almeno {rules.RequiredLength} caratteri."),
        (password.Length > Longest, $"La password può avere al massimo {Longest} caratteri."),
        (rules.RequireDigit && !password.Any(char.IsAsciiDigit), "La password deve contenere almeno una cifra."),
        (rules.RequireLowercase && !password.Any(char.IsAsciiLetterLower), "La password deve contenere almeno una lettera minuscola."),
        (rules.RequireUppercase && !password.Any(char.IsAsciiLetterUpper), "La password deve contenere almeno una lettera maiuscola."),
        (rules.RequireNonLetterOrDigit && password.All(char.IsAsciiLetterOrDigit), "La password deve contenere almeno un simbolo, per esempio ! o ?."),
    ];
}
