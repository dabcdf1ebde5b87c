using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using Passoparola.Cms.Api.Management.Security.Pages;
using Passoparola.Cms.Infrastructure.Preview;
using Umbraco.Cms.Core.Configuration.Models;

namespace Passoparola.Cms.Api.Management.BackOffice;

/// <summary>
/// The page of the back office, at every address below <c>/umbraco</c> that nothing else has: the client finds its own way.
/// </summary>
internal static class GetBackOfficePage
{
    public static void Map(IEndpointRouteBuilder endpoints) =>
        endpoints.MapMethods(ManagementPaths.BackOffice + "/{**rest}", [HttpMethods.Get, HttpMethods.Head], Handle)
            .WithOrder(int.MaxValue).ExcludeFromDescription();

    private static IResult Handle(
        HttpContext http, BackOfficeBundle bundle, IOptions<GlobalSettings> global, IOptions<SecuritySettings> security, IOptionsMonitor<PreviewSettings> preview)
    {
        if (bundle.Index is null)
        {
            return MessagePage.Of(http, StatusCodes.Status503ServiceUnavailable, PageTexts.For(http.Request).NoBackOffice);
        }

        var page = new BackOfficePage(bundle.Index, global.Value.DefaultUILanguage, security.Value.KeepUserLoggedIn, preview.CurrentValue.IsOffered ? [] : ["preview"]);
        var headers = http.Response.Headers;
        headers.CacheControl = "no-cache";
        headers.ContentSecurityPolicy = page.Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        return Results.Bytes(page.Html, "text/html; charset=utf-8", entityTag: new EntityTagHeaderValue(page.Tag));
    }
}
