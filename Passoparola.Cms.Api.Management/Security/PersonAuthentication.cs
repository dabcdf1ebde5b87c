using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Passoparola.Cms.Api.Management.Responses;
using Passoparola.Cms.Api.Management.Security.Cookies;
using Passoparola.Cms.Api.Management.Security.Origins;
using Passoparola.Cms.Api.Management.Security.Tokens;
using Passoparola.Cms.Infrastructure.SignIns;

namespace Passoparola.Cms.Api.Management.Security;

/// <summary>
/// Lets a person in by the access cookie, and only beside the header that no page of another site can send. A WebSocket has
/// no headers of its own: there the address carries the word, and the browser says which page opened it.
/// </summary>
internal sealed class PersonAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logger,
    UrlEncoder encoder,
    SignedTokens tokens,
    ISignInSessions sessions,
    BackOfficeOrigin origin)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    /// <summary>What the back office says instead of a token, which it never sees.</summary>
    public const string Redacted = "[redacted]";

    public const string Header = "Bearer " + Redacted;

    protected override Task<AuthenticateResult> HandleAuthenticateAsync() =>
        Task.FromResult(AsksAsPerson() && tokens.Read(TokenPurpose.Person, BackOfficeCookie.Read(Request, BackOfficeCookie.Access)) is { } handle
            ? Authenticate(sessions.Find(handle))
            : AuthenticateResult.NoResult());

    protected override Task HandleChallengeAsync(AuthenticationProperties properties) => ManagementProblem.Unauthorized().ExecuteAsync(Context);

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) => ManagementProblem.Forbidden().ExecuteAsync(Context);

    private bool AsksAsPerson()
    {
        if (!Request.Path.StartsWithSegments(ManagementPaths.ServerEvents, StringComparison.OrdinalIgnoreCase))
        {
            return HasHeader();
        }

        return HasHeader() ? origin.Allows(Request) : origin.Sent(Request) && Request.Query["access_token"] is [Redacted];
    }

    private bool HasHeader() => Request.Headers.Authorization is [Header];

    private AuthenticateResult Authenticate(SignInSession? session)
    {
        if (session is null)
        {
            return AuthenticateResult.Fail("The session has ended.");
        }

        var identity = new ClaimsIdentity(
            [new Claim(ClaimTypes.NameIdentifier, session.UserKey.ToString()), new Claim(BackOfficeScheme.SessionClaim, session.Id.ToString())], Scheme.Name);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Scheme.Name));
    }
}
