using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Passoparola.Cms.Api.Management.Responses;
using Passoparola.Cms.Api.Management.Security.Tokens;
using Passoparola.Cms.Infrastructure.SignIns;

namespace Passoparola.Cms.Api.Management.Security;

/// <summary>Lets a program in by the token in its header, whatever cookies come with it.</summary>
internal sealed class ClientAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logger,
    UrlEncoder encoder,
    ClientTokens tokens)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string Bearer = "Bearer ";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync() =>
        Task.FromResult(Request.Headers.Authorization is [{ } header] && tokens.Find(header[Bearer.Length..]) is { } client
            ? Authenticate(client)
            : AuthenticateResult.Fail("The token opens nothing."));

    protected override Task HandleChallengeAsync(AuthenticationProperties properties) => ManagementProblem.Unauthorized().ExecuteAsync(Context);

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) => ManagementProblem.Forbidden().ExecuteAsync(Context);

    private AuthenticateResult Authenticate(ClientSignIn client)
    {
        var identity = new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, client.UserKey.ToString())], Scheme.Name);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Scheme.Name));
    }
}
