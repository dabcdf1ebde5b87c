using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Security.Origins;
using Passoparola.Cms.Api.Management.Security.Pages;

namespace Passoparola.Cms.Api.Management.Security.Tokens;

internal static class IssueTokens
{
    public static void Map(RouteGroupBuilder security) => security.MapPost("/token", HandleAsync);

    private static async Task<IResult> HandleAsync(HttpContext http, BackOfficeOrigin origin, PersonGrants people, ClientGrants clients)
    {
        if (await PostedForm.ReadAsync(http.Request) is not { } form)
        {
            return OAuth.InvalidRequest();
        }

        return form["grant_type"] switch
        {
            "client_credentials" => await clients.GrantAsync(http, form),
            "authorization_code" or "refresh_token" when !origin.Allows(http.Request) => OAuth.InvalidRequest(),
            "authorization_code" => people.Redeem(http, form),
            "refresh_token" => people.Refresh(http, form),
            null => OAuth.InvalidRequest(),
            _ => OAuth.UnsupportedGrantType(),
        };
    }
}
