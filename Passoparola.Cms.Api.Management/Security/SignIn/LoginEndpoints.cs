using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Passoparola.Cms.Api.Management.Security.SignIn;

/// <summary>Our own sign-in page: the back office's package has none.</summary>
internal static class LoginEndpoints
{
    public static void MapLogin(this IEndpointRouteBuilder endpoints)
    {
        var login = endpoints.MapGroup(LoginPage.Address).AllowAnonymous().ExcludeFromDescription();
        ShowLogin.Map(login);
        SignInWithPassword.Map(login);
    }
}
