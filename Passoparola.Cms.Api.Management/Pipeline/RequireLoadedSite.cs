using Microsoft.AspNetCore.Http;
using Passoparola.Cms.Api.Management.BackOffice;
using Passoparola.Cms.Api.Management.Responses;
using Passoparola.Cms.Api.Management.Security.Pages;
using Passoparola.Cms.Infrastructure.Runtime;

namespace Passoparola.Cms.Api.Management.Pipeline;

/// <summary>Nothing of the Management API is answered, nor anybody let in, before the site is loaded.</summary>
internal sealed class RequireLoadedSite(RequestDelegate next, Site site)
{
    public Task InvokeAsync(HttpContext http)
    {
        if (site.IsReady)
        {
            return next(http);
        }

        IResult? refusal = Is(http, ManagementPaths.Api) || Is(http, ManagementPaths.ServerEvents) ? ManagementProblem.NotLoaded()
            : PageAddresses.Include(http.Request.Path) ? MessagePage.Of(http, StatusCodes.Status503ServiceUnavailable, PageTexts.For(http.Request).NotLoaded)
            : null;
        if (refusal is null)
        {
            return next(http);
        }

        http.Response.Headers.RetryAfter = "1";
        return refusal.ExecuteAsync(http);
    }

    private static bool Is(HttpContext http, string address) => http.Request.Path.StartsWithSegments(address, StringComparison.OrdinalIgnoreCase);
}
