using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Security.Cookies;
using Passoparola.Cms.Api.Management.Security.Origins;
using Passoparola.Cms.Infrastructure.SignIns;

namespace Passoparola.Cms.Api.Management.Security.Tokens;

/// <summary>Ends the browser's session. Which token the body names does not matter: all of a session end together.</summary>
internal static class RevokeTokens
{
    public static void Map(RouteGroupBuilder security) => security.MapPost("/revoke", Handle);

    private static IResult Handle(HttpContext http, BackOfficeOrigin origin, ISignInSessions sessions)
    {
        if (!origin.Allows(http.Request))
        {
            return OAuth.InvalidRequest();
        }

        if (BackOfficeCookie.Read(http.Request, BackOfficeCookie.Session) is { } handle && sessions.Find(handle) is { } session)
        {
            sessions.End(session.Id);
        }

        return TypedResults.Ok();
    }
}
