using Umbraco.Cms.Core.Services.OperationStatus;

namespace Passoparola.Cms.Infrastructure.SignIns;

/// <summary>Gives people passwords, for whoever has the right to: the checks of who asks are the caller's.</summary>
public interface IPasswordReset
{
    /// <summary>
    /// Sets a password and unlocks the account. Everything that was signed in with the old one ends, at the next request.
    /// </summary>
    /// <param name="password">The password; <c>null</c> to have one made.</param>
    /// <returns>The password that holds now, or why there is none.</returns>
    /// <exception cref="InvalidOperationException">There is no such user, or it is a program, which has no password.</exception>
    Task<PasswordResetResult> ResetAsync(Guid userKey, string? password = null);
}

/// <param name="Password">The password that holds now; <c>null</c> when nothing was changed.</param>
/// <param name="Problems">Which rules the password breaks, in Italian.</param>
/// <param name="Status">What storing it came to.</param>
public sealed record PasswordResetResult(string? Password, IReadOnlyList<string> Problems, UserOperationStatus Status);
