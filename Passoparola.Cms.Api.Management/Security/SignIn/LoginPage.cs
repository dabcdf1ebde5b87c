using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Passoparola.Cms.Api.Management.Security.Pages;

namespace Passoparola.Cms.Api.Management.Security.SignIn;

/// <summary>The sign-in form.</summary>
/// <param name="ForgeryToken">What proves that the form came from this page.</param>
/// <param name="ReturnUrl">Where to go afterwards.</param>
/// <param name="Username">What was entered so far.</param>
internal sealed record LoginPage(PageTexts Texts, string ForgeryToken, string ReturnUrl, string? Username)
{
    public const string Address = ManagementPaths.BackOffice + "/login";

    public const string ReturnUrlField = "returnUrl";

    public const string UsernameField = "username";

    public const string PasswordField = "password";

    /// <summary>The page as a visitor meets it first.</summary>
    public HtmlPage Empty() => Page(StatusCodes.Status200OK, null);

    public HtmlPage WithProblem(int status, string problem) => Page(status, problem);

    /// <summary>The page's address, which comes back to the given one.</summary>
    public static string LeadingTo(string returnUrl) => QueryHelpers.AddQueryString(Address, ReturnUrlField, returnUrl);

    private HtmlPage Page(int status, string? problem)
    {
        var described = problem is null ? "" : " aria-describedby=\"problem\" aria-invalid=\"true\"";
        var (nameFocus, passwordFocus) = string.IsNullOrEmpty(Username) ? (" autofocus", "") : ("", " autofocus");
        return new HtmlPage(
            status,
            Texts.Language,
            problem is null ? Texts.SignIn : $"{Texts.ErrorPrefix}: {Texts.SignIn}",
            $"""
            <h1>{HtmlPage.Encode(Texts.SignIn)}</h1>
            {(problem is null ? "" : $"<p class=\"problem\" id=\"problem\" role=\"alert\">{HtmlPage.Encode(problem)}</p>")}
            <form method="post" action="{Address}">
            <input type="hidden" name="{PageForgery.Field}" value="{HtmlPage.Encode(ForgeryToken)}">
            <input type="hidden" name="{ReturnUrlField}" value="{HtmlPage.Encode(ReturnUrl)}">
            <label for="username">{HtmlPage.Encode(Texts.Username)}</label>
            <input id="username" name="{UsernameField}" type="text" value="{HtmlPage.Encode(Username)}" required autocomplete="username" autocapitalize="none" spellcheck="false" maxlength="255"{described}{nameFocus}>
            <label for="password">{HtmlPage.Encode(Texts.Password)}</label>
            <input id="password" name="{PasswordField}" type="password" required autocomplete="current-password" maxlength="1024"{described}{passwordFocus}>
            <button type="submit">{HtmlPage.Encode(Texts.SignInButton)}</button>
            </form>
            <p class="help">{HtmlPage.Encode(Texts.ForgottenPassword)}</p>
            """);
    }
}
