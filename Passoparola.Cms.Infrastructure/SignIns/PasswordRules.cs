using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;

namespace Passoparola.Cms.Infrastructure.SignIns;

internal sealed class PasswordRules(IOptionsMonitor<UserPasswordConfigurationSettings> settings) : IPasswordRules
{
    // Hashing takes longer the longer it is; nobody types as much.
    private const int Longest = 1024;

    public IReadOnlyList<string> ProblemsOf(string? password, string language = "it") =>
        [.. Problems(password ?? "", settings.CurrentValue).Select(problem => language == "en" ? problem.English : problem.Italian)];

    private static IEnumerable<(string Italian, string English)> Problems(string password, UserPasswordConfigurationSettings rules)
    {
        var least = Math.Max(rules.RequiredLength, 1);
        if (password.Length < least || string.IsNullOrWhiteSpace(password))
        {
            yield return ($"La password deve avere almeno {least} caratteri.", $"The password must have at least {least} characters.");
        }

        if (password.Length > Longest)
        {
            yield return ($"La password può avere al massimo {Longest} caratteri.", $"The password may have {Longest} characters at most.");
        }

        if (rules.RequireDigit && !password.Any(char.IsDigit))
        {
            yield return ("La password deve contenere una cifra.", "The password must contain a digit.");
        }

        if (rules.RequireLowercase && !password.Any(char.IsLower))
        {
            yield return ("La password deve contenere una lettera minuscola.", "The password must contain a lower-case letter.");
        }

        if (rules.RequireUppercase && !password.Any(char.IsUpper))
        {
            yield return ("La password deve contenere una lettera maiuscola.", "The password must contain an upper-case letter.");
        }

        if (rules.RequireNonLetterOrDigit && password.All(char.IsLetterOrDigit))
        {
            yield return ("La password deve contenere un segno che non sia una lettera o una cifra.", "The password must contain a character that is neither a letter nor a digit.");
        }
    }
}
