using Microsoft.AspNetCore.Http;
using Passoparola.Cms.Api.Management.Security.Pages;

namespace Passoparola.Cms.Api.Management.Security.SetUp;

/// <summary>What the set-up form holds.</summary>
internal sealed record SetUpFields(string Secret, string Name, string Email);

/// <summary>The form in which the first administrator says who they are.</summary>
internal sealed record SetUpPage(PageTexts Texts, string ForgeryToken, SetUpFields Fields)
{
    public const string Address = ManagementPaths.BackOffice + "/setup";

    public const string SecretField = "secret";

    public const string NameField = "name";

    public const string EmailField = "email";

    public const string PasswordField = "password";

    // The secret stands in the fragment, which browsers send to no server, and leaves the address as soon as it is read.
    private const string Script =
        """
        var given=location.hash.slice(1);if(given){document.getElementById("secret").value=given;document.getElementById("secret-row").hidden=true;history.replaceState(null,"",location.pathname)}
        """;

    public HtmlPage Empty() => Page(StatusCodes.Status200OK, []);

    public HtmlPage WithProblems(params IReadOnlyList<string> problems) => Page(StatusCodes.Status400BadRequest, problems);

    private HtmlPage Page(int status, IReadOnlyList<string> problems)
    {
        var told = problems is [] ? "" : $"<div class=\"problem\" id=\"problem\" role=\"alert\">{string.Concat(problems.Select(problem => $"<p>{HtmlPage.Encode(problem)}</p>"))}</div>";
        var described = problems is [] ? "" : " aria-describedby=\"problem\"";
        return new HtmlPage(
            status,
            Texts.Language,
            problems is [] ? Texts.SetUp : $"{Texts.ErrorPrefix}: {Texts.SetUp}",
            $"""
            <h1>{HtmlPage.Encode(Texts.SetUp)}</h1>
            {told}
            <p>{HtmlPage.Encode(Texts.SetUpIntroduction)}</p>
            <form method="post" action="{Address}">
            <input type="hidden" name="{PageForgery.Field}" value="{HtmlPage.Encode(ForgeryToken)}">
            <div id="secret-row">
            <label for="secret">{HtmlPage.Encode(Texts.SetUpSecret)}</label>
            <input id="secret" name="{SecretField}" type="text" value="{HtmlPage.Encode(Fields.Secret)}" required autocomplete="off" autocapitalize="none" spellcheck="false" maxlength="128" aria-describedby="secret-help">
            <small id="secret-help">{HtmlPage.Encode(Texts.SetUpSecretHelp)}</small>
            </div>
            <label for="name">{HtmlPage.Encode(Texts.Name)}</label>
            <input id="name" name="{NameField}" type="text" value="{HtmlPage.Encode(Fields.Name)}" required autocomplete="name" maxlength="255"{described} autofocus>
            <label for="email">{HtmlPage.Encode(Texts.Email)}</label>
            <input id="email" name="{EmailField}" type="email" value="{HtmlPage.Encode(Fields.Email)}" required autocomplete="username" maxlength="255"{described}>
            <label for="password">{HtmlPage.Encode(Texts.Password)}</label>
            <input id="password" name="{PasswordField}" type="password" required autocomplete="new-password" maxlength="1024"{described}>
            <button type="submit">{HtmlPage.Encode(Texts.SetUpButton)}</button>
            </form>
            """,
            Script);
    }
}
