namespace Passoparola.Cms.Infrastructure.SignIns;

/// <summary>What a new password has to have, by <c>Umbraco:CMS:Security:UserPassword</c>.</summary>
public interface IPasswordRules
{
    /// <param name="language"><c>en</c> for English; everybody else reads Italian.</param>
    /// <returns>What is wrong with the password, a sentence each; nothing when it may be used.</returns>
    IReadOnlyList<string> ProblemsOf(string? password, string language = "it");
}
