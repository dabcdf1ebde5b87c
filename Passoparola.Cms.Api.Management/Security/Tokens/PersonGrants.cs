using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Passoparola.Cms.Api.Management.Security.Cookies;
using Passoparola.Cms.Api.Management.Security.Pages;
using Passoparola.Cms.Infrastructure.SignIns;

namespace Passoparola.Cms.Api.Management.Security.Tokens;

/// <summary>Gives a person's browser its tokens, in cookies. Nothing of the body but the code is believed.</summary>
internal sealed class PersonGrants(SignedTokens tokens, SignInCodes codes, ISignInSessions sessions, IRefreshTokens refreshTokens)
{
    /// <summary>Exchanges a sign-in code.</summary>
    public IResult Redeem(HttpContext http, PostedForm form)
    {
        if (form["client_id"] != OAuth.ClientId
            || form["code"] is not { } code || codes.Read(code) is not { } read
            || form["code_verifier"] is not { } verifier || !OAuth.Answers(verifier, read.Code.Challenge)
            || form["redirect_uri"] != read.Code.RedirectUri
            || Session(http) is not { } signedIn || !OAuth.AreEqual(signedIn.Handle, read.Code.Handle))
        {
            return OAuth.InvalidGrant();
        }

        return refreshTokens.Redeem(code, read.Expires, signedIn.Session.Id) is { } refresh ? Granted(http, signedIn.Handle, refresh) : OAuth.InvalidGrant();
    }

    /// <summary>Prolongs the session.</summary>
    public IResult Refresh(HttpContext http, PostedForm form) =>
        form["client_id"] == OAuth.ClientId
        && form["refresh_token"] == PersonAuthentication.Redacted
        && Session(http) is { } signedIn
        && BackOfficeCookie.Read(http.Request, BackOfficeCookie.Refresh) is { } token
        && refreshTokens.Rotate(token, signedIn.Session) is { } successor
            ? Granted(http, signedIn.Handle, successor)
            : OAuth.InvalidGrant();

    private (string Handle, SignInSession Session)? Session(HttpContext http) =>
        BackOfficeCookie.Read(http.Request, BackOfficeCookie.Session) is { } handle && sessions.Find(handle) is { } session ? (handle, session) : null;

    private JsonHttpResult<TokenResponse> Granted(HttpContext http, string handle, string refresh)
    {
        BackOfficeCookie.Write(http, BackOfficeCookie.Access, tokens.Issue(TokenPurpose.Person, handle));
        BackOfficeCookie.Write(http, BackOfficeCookie.Refresh, refresh);
        var seconds = (int)tokens.LifetimeOf(TokenPurpose.Person).TotalSeconds;
        return TypedResults.Json(new TokenResponse(PersonAuthentication.Redacted, "Bearer", seconds, PersonAuthentication.Redacted));
    }
}
