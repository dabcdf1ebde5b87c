using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Security.Pages;
using Passoparola.Cms.Infrastructure.SignIns;

namespace Passoparola.Cms.Api.Management.Security.SetUp;

/// <summary>The page that the link in the console opens, until the site has an administrator.</summary>
internal static class SetUpEndpoints
{
    public static void MapSetUp(this IEndpointRouteBuilder endpoints)
    {
        var setUp = endpoints.MapGroup(SetUpPage.Address).AllowAnonymous().ExcludeFromDescription();
        setUp.MapGet("/", Show);
        SetUpFirstAdministrator.Map(setUp);
    }

    private static HtmlPage Show(HttpContext http, PageForgery forgery, IAdministrators administrators)
    {
        var texts = PageTexts.For(http.Request);
        return administrators.CanSignIn
            ? MessagePage.Of(http, StatusCodes.Status404NotFound, texts.AlreadySetUp)
            : new SetUpPage(texts, forgery.TokenFor(http), new SetUpFields("", "", "")).Empty();
    }
}
