using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Security.Cookies;
using Passoparola.Cms.Api.Management.Security.Origins;
using Passoparola.Cms.Api.Management.Security.Pages;
using Passoparola.Cms.Api.Management.Security.SignIn;
using Passoparola.Cms.Infrastructure.SignIns;

namespace Passoparola.Cms.Api.Management.Security.Tokens;

/// <summary>Gives the back office a code for the session this browser has, or sends the browser to sign in first.</summary>
internal static partial class Authorize
{
    private const int LongestState = 1024;

    public static void Map(RouteGroupBuilder security) => security.MapGet("/authorize", Handle);

    private static IResult Handle(HttpContext http, BackOfficeOrigin origin, ISignInSessions sessions, SignInCodes codes)
    {
        var texts = PageTexts.For(http.Request);
        if (origin.Of(http.Request) is not { } here)
        {
            return MessagePage.Of(http, StatusCodes.Status400BadRequest, texts.UnknownOrigin);
        }

        if (Read(http.Request.Query, here + OAuth.RedirectPath) is not { } asked)
        {
            return MessagePage.Of(http, StatusCodes.Status400BadRequest, texts.WrongAddress);
        }

        if (BackOfficeCookie.Read(http.Request, BackOfficeCookie.Session) is not { } handle || sessions.Find(handle) is null)
        {
            return TypedResults.Redirect(LoginPage.LeadingTo($"{http.Request.Path}{http.Request.QueryString}"));
        }

        var code = codes.Issue(new SignInCode(handle, asked.Challenge, asked.RedirectUri));
        return TypedResults.Redirect($"{asked.RedirectUri}?code={code}&state={Uri.EscapeDataString(asked.State)}");
    }

    private static Request? Read(IQueryCollection query, string redirectUri) =>
        query["client_id"] is [OAuth.ClientId]
        && query["redirect_uri"] is [{ } redirect] && redirect == redirectUri
        && query["response_type"] is ["code"]
        && query["code_challenge_method"] is ["S256"]
        && query["code_challenge"] is [{ } challenge] && Challenge().IsMatch(challenge)
        && query["state"] is [{ Length: > 0 and <= LongestState } state]
            ? new Request(redirect, challenge, state)
            : null;

    // SHA-256 in base64url.
    [GeneratedRegex(@"\A[A-Za-z0-9_-]{43}\z")]
    private static partial Regex Challenge();

    private sealed record Request(string RedirectUri, string Challenge, string State);
}
