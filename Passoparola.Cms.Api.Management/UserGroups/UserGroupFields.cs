using Microsoft.AspNetCore.Http.HttpResults;
using Passoparola.Cms.Api.Management.Responses;
using Passoparola.Cms.Api.Management.Users.Permissions;

namespace Passoparola.Cms.Api.Management.UserGroups;

/// <summary>What every group has: checked before Core is asked, so that the form shows all that is wrong at once.</summary>
internal static class UserGroupFields
{
    private const int LongestName = 200;
    private const int LongestDescription = 4000;
    private const int LongestIcon = 255;

    /// <returns>The refusal to answer with; <c>null</c> when nothing is wrong.</returns>
    public static ProblemHttpResult? Refusal(UserGroupRequest request)
    {
        var errors = Wrong(request).Where(rule => rule.IsWrong).ToDictionary(rule => rule.Path, rule => new[] { rule.Message });
        return errors.Count == 0
            ? null
            : ManagementProblem.Invalid("userGroup.invalidFields", "Il gruppo non è stato salvato", string.Join(' ', errors.Values.SelectMany(messages => messages)), errors);
    }

    private static IEnumerable<(string Path, bool IsWrong, string Message)> Wrong(UserGroupRequest request) =>
    [
        ("$.name", !IsText(request.Name, LongestName), $"Scrivi il nome del gruppo: al massimo {LongestName} caratteri."),
        ("$.alias", !IsText(request.Alias, LongestName), $"Scrivi l’alias del gruppo: al massimo {LongestName} caratteri."),
        ("$.description", request.Description?.Length > LongestDescription || request.Description?.Contains('\0', StringComparison.Ordinal) == true, $"Accorcia la descrizione: al massimo {LongestDescription} caratteri."),
        ("$.icon", request.Icon?.Length > LongestIcon || request.Icon?.Any(char.IsControl) == true, "L’icona scelta non esiste."),
        ("$.sections", !request.Sections.All(section => ServedAccess.AliasOf(section) is not null), "Una delle sezioni scelte non esiste in questo sito."),
        ("$.fallbackPermissions", !request.FallbackPermissions.All(ServedAccess.IsServed), "Uno dei permessi scelti non esiste in questo sito."),
        ("$.permissions", request.Permissions.Any(permission => permission.GetType() == typeof(PermissionPresentation)), "Uno dei permessi non dice a che cosa vale: manca $type."),
    ];

    private static bool IsText(string text, int longest) =>
        !string.IsNullOrWhiteSpace(text) && text.Length <= longest && !text.Any(char.IsControl);
}
