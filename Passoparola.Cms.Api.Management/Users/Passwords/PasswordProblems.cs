using Microsoft.AspNetCore.Http.HttpResults;
using Passoparola.Cms.Api.Management.Responses;
using Passoparola.Cms.Infrastructure.SignIns;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Passoparola.Cms.Api.Management.Users.Passwords;

/// <summary>Why a password was not changed, said to whoever chose it.</summary>
internal static class PasswordProblems
{
    private const string Title = "Password non cambiata";

    /// <returns>All rules that the password breaks; <c>null</c> when it breaks none.</returns>
    public static ProblemHttpResult? Refusal(string password, IPasswordRules rules) =>
        rules.ProblemsOf(password) is { Count: > 0 } broken ? Invalid("$.newPassword", [.. broken]) : null;

    public static ProblemHttpResult For(Attempt<PasswordChangedModel, UserOperationStatus> changed) =>
        changed.Result.Error is { ErrorMessage: { } message } error && error.MemberNames.FirstOrDefault() is { } field
            ? Invalid($"$.{field}", [message])
            : UserProblems.For(changed.Status);

    private static ProblemHttpResult Invalid(string path, string[] messages) => ManagementProblem.Invalid(
        "user.invalidPassword", Title, string.Join(' ', messages), new Dictionary<string, string[]> { [path] = messages });
}
