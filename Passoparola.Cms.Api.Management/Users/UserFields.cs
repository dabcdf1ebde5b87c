using System.Net.Mail;
using Microsoft.AspNetCore.Http.HttpResults;
using Passoparola.Cms.Api.Management.Responses;

namespace Passoparola.Cms.Api.Management.Users;

/// <summary>What every user has: checked before Core is asked, so that the form shows all that is wrong at once.</summary>
internal static class UserFields
{
    private const int Longest = 255;

    /// <returns>The refusal to answer with; <c>null</c> when nothing is wrong.</returns>
    public static ProblemHttpResult? Refusal(string name, string email, string userName)
    {
        var errors = new Dictionary<string, string[]>();
        Add(errors, "$.name", Text(name, "il nome"));
        Add(errors, "$.email", Text(email, "l’indirizzo e-mail") ?? (IsAddress(email) ? null : "L’indirizzo e-mail non è valido. Scrivilo come nome@esempio.it."));
        Add(errors, "$.userName", Text(userName, "il nome utente"));
        return errors.Count == 0
            ? null
            : ManagementProblem.Invalid("user.invalidFields", "L’utente non è stato salvato", string.Join(' ', errors.Values.SelectMany(messages => messages)), errors);
    }

    private static void Add(Dictionary<string, string[]> errors, string path, string? message)
    {
        if (message is not null)
        {
            errors[path] = [message];
        }
    }

    private static string? Text(string text, string what) => text switch
    {
        _ when string.IsNullOrWhiteSpace(text) => $"Scrivi {what}.",
        { Length: > Longest } => $"Accorcia {what}: al massimo {Longest} caratteri.",
        _ when text.Any(char.IsControl) => $"Togli da {what} i caratteri che non si vedono.",
        _ => null,
    };

    private static bool IsAddress(string email) =>
        MailAddress.TryCreate(email, out var address) && address.Address == email && address.Host.Contains('.', StringComparison.Ordinal);
}
