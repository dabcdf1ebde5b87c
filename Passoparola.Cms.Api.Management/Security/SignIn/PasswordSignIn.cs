using Microsoft.AspNetCore.Http;
using Passoparola.Cms.Infrastructure.SignIns;

namespace Passoparola.Cms.Api.Management.Security.SignIn;

internal enum PasswordSignInOutcome
{
    Done,
    Refused,
    TooMany,
}

/// <summary>Tries a password, no faster than attempts may come.</summary>
internal sealed class PasswordSignIn(SignInThrottle throttle, IPersonPasswords passwords, ISignInSessions sessions, IAdministrators administrators)
{
    /// <summary>Whether there is anybody who could let others in.</summary>
    public bool HasAdministrator => administrators.CanSignIn;

    public async Task<(PasswordSignInOutcome Outcome, Guid? User)> TryAsync(HttpContext http, string login, string password)
    {
        var address = AddressOf(http);
        if (!await throttle.WaitAsync(login, address, http.RequestAborted))
        {
            return (PasswordSignInOutcome.TooMany, null);
        }

        if (passwords.Verify(login, password) is { } user)
        {
            throttle.Succeeded(login, address);
            return (PasswordSignInOutcome.Done, user);
        }

        throttle.Failed(login, address);
        return (PasswordSignInOutcome.Refused, null);
    }

    /// <returns>The handle of the user's new session.</returns>
    public string Open(HttpContext http, Guid user) => sessions.Open(user, AddressOf(http));

    private static string AddressOf(HttpContext http) => http.Connection.RemoteIpAddress?.ToString() ?? "";
}
