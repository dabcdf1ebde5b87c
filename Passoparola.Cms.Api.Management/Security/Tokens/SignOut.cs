using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Pipeline;
using Passoparola.Cms.Api.Management.Security.Cookies;
using Passoparola.Cms.Api.Management.Security.Origins;
using Passoparola.Cms.Api.Management.Security.Pages;
using Passoparola.Cms.Infrastructure.SignIns;

namespace Passoparola.Cms.Api.Management.Security.Tokens;

internal static class SignOut
{
    public static void Map(RouteGroupBuilder security) => security.MapGet("/signout", HandleAsync);

    private static async Task<IResult> HandleAsync(HttpContext http, BackOfficeOrigin origin, ISignInSessions sessions, WriteGate gate)
    {
        if (http.Request.Query["post_logout_redirect_uri"] is not [{ } next] || next != origin.Of(http.Request) + OAuth.SignedOutPath)
        {
            return MessagePage.Of(http, StatusCodes.Status400BadRequest, PageTexts.For(http.Request).WrongAddress);
        }

        // A page of another site can lead the browser here, but without the cookie: then there is nothing to end.
        if (BackOfficeCookie.Read(http.Request, BackOfficeCookie.Session) is { } handle)
        {
            if (sessions.Find(handle) is { } session)
            {
                using var place = await gate.EnterAsync(http.RequestAborted);
                sessions.End(session.Id);
            }

            BackOfficeCookie.Clear(http);
        }

        return TypedResults.Redirect(next);
    }
}
