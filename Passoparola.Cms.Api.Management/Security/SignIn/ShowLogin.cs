using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;
using Passoparola.Cms.Api.Management.Responses;
using Passoparola.Cms.Api.Management.Security.Cookies;
using Passoparola.Cms.Api.Management.Security.Pages;
using Passoparola.Cms.Infrastructure.SignIns;

namespace Passoparola.Cms.Api.Management.Security.SignIn;

internal static class ShowLogin
{
    public static void Map(RouteGroupBuilder login) => login.MapGet("/", Handle);

    private static IResult Handle(HttpContext http, PageForgery forgery, ISignInSessions sessions)
    {
        var returnUrl = ReturnUrl.OrStart(http.Request.Query[LoginPage.ReturnUrlField]);
        return BackOfficeCookie.Read(http.Request, BackOfficeCookie.Session) is { } handle && sessions.Find(handle) is not null
            ? new SeeOther(returnUrl)
            : new LoginPage(PageTexts.For(http.Request), forgery.TokenFor(http), returnUrl, HintIn(returnUrl)).Empty();
    }

    // Who signs in again after a session has ended finds the name there already.
    private static string? HintIn(string returnUrl) =>
        returnUrl.IndexOf('?', StringComparison.Ordinal) is >= 0 and var query
        && QueryHelpers.ParseQuery(returnUrl[query..]).TryGetValue("login_hint", out var hint)
            ? hint[0]
            : null;
}
