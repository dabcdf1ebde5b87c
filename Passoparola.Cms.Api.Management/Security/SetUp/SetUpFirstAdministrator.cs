using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Pipeline;
using Passoparola.Cms.Api.Management.Responses;
using Passoparola.Cms.Api.Management.Security.Cookies;
using Passoparola.Cms.Api.Management.Security.Pages;
using Passoparola.Cms.Infrastructure.SignIns;

namespace Passoparola.Cms.Api.Management.Security.SetUp;

internal static class SetUpFirstAdministrator
{
    private const int Longest = 255;

    private static readonly EmailAddressAttribute Email = new();

    public static void Map(RouteGroupBuilder setUp) => setUp.MapPost("/", HandleAsync);

    private static async Task<IResult> HandleAsync(
        HttpContext http, PageForgery forgery, IFirstAdministrator first, IPasswordRules rules, ISignInSessions sessions, WriteGate gate)
    {
        var texts = PageTexts.For(http.Request);
        if (forgery.IsForeign(http.Request))
        {
            return MessagePage.Of(http, StatusCodes.Status403Forbidden, texts.ForeignPage);
        }

        var form = await PostedForm.ReadAsync(http.Request);
        var fields = new SetUpFields(Field(form, SetUpPage.SecretField), Field(form, SetUpPage.NameField), Field(form, SetUpPage.EmailField));
        var password = form?[SetUpPage.PasswordField] ?? "";
        var page = new SetUpPage(texts, forgery.TokenFor(http), fields);
        string[] problems = [.. Problems(fields, texts), .. rules.ProblemsOf(password, texts.Language)];
        if (problems.Length > 0)
        {
            return page.WithProblems(problems);
        }

        if (!await forgery.IsOursAsync(http))
        {
            return page.WithProblems(texts.StalePage);
        }

        using var place = await gate.EnterAsync(http.RequestAborted);
        var (outcome, user) = await first.SetUpAsync(fields.Secret, new AdministratorDetails(fields.Name, fields.Email, password));
        if (outcome != FirstAdministratorOutcome.Done)
        {
            return page.WithProblems(outcome == FirstAdministratorOutcome.EmailTaken ? texts.EmailTaken : texts.WrongSetUpLink);
        }

        BackOfficeCookie.Clear(http);
        BackOfficeCookie.Write(http, BackOfficeCookie.Session, sessions.Open(user, http.Connection.RemoteIpAddress?.ToString() ?? ""));
        return new SeeOther(ManagementPaths.BackOffice);
    }

    private static string Field(PostedForm? form, string name) => form?[name]?.Trim() ?? "";

    private static IEnumerable<string> Problems(SetUpFields fields, PageTexts texts)
    {
        if (fields.Name.Length is 0 or > Longest)
        {
            yield return texts.MissingName;
        }

        if (fields.Email.Length > Longest || !Email.IsValid(fields.Email))
        {
            yield return texts.InvalidEmail;
        }

        if (fields.Secret.Length == 0)
        {
            yield return texts.WrongSetUpLink;
        }
    }
}
