using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Pipeline;
using Passoparola.Cms.Api.Management.Responses;
using Passoparola.Cms.Api.Management.Security.Cookies;
using Passoparola.Cms.Api.Management.Security.Pages;

namespace Passoparola.Cms.Api.Management.Security.SignIn;

internal static class SignInWithPassword
{
    private const int LongestPassword = 1024;

    public static void Map(RouteGroupBuilder login) => login.MapPost("/", HandleAsync);

    private static async Task<IResult> HandleAsync(HttpContext http, PageForgery forgery, PasswordSignIn signIn, WriteGate gate)
    {
        var texts = PageTexts.For(http.Request);
        if (forgery.IsForeign(http.Request))
        {
            return MessagePage.Of(http, StatusCodes.Status403Forbidden, texts.ForeignPage);
        }

        var form = await PostedForm.ReadAsync(http.Request);
        var returnUrl = ReturnUrl.OrStart(form?[LoginPage.ReturnUrlField]);
        var page = new LoginPage(texts, forgery.TokenFor(http), returnUrl, form?[LoginPage.UsernameField]);
        if (form?[LoginPage.UsernameField] is not { Length: > 0 and <= 255 } username || form[LoginPage.PasswordField] is not { Length: > 0 and <= LongestPassword } password)
        {
            return page.WithProblem(StatusCodes.Status400BadRequest, texts.MissingCredentials);
        }

        if (!await forgery.IsOursAsync(http))
        {
            return page.WithProblem(StatusCodes.Status400BadRequest, texts.StalePage);
        }

        var (outcome, user) = await signIn.TryAsync(http, username.Trim(), password);
        if (user is not { } key)
        {
            return outcome == PasswordSignInOutcome.TooMany
                ? page.WithProblem(StatusCodes.Status429TooManyRequests, texts.TooManyAttempts)
                : page.WithProblem(StatusCodes.Status400BadRequest, signIn.HasAdministrator ? texts.WrongCredentials : texts.NoAdministrator);
        }

        using var place = await gate.EnterAsync(http.RequestAborted);
        BackOfficeCookie.Clear(http);
        BackOfficeCookie.Write(http, BackOfficeCookie.Session, signIn.Open(http, key));
        return new SeeOther(returnUrl);
    }
}
