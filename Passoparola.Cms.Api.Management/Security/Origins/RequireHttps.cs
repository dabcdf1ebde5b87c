using Microsoft.AspNetCore.Http;
using Passoparola.Cms.Api.Management.Responses;
using Passoparola.Cms.Api.Management.Security.Pages;

namespace Passoparola.Cms.Api.Management.Security.Origins;

/// <summary>Passwords and sessions travel encrypted, or stay on this very machine.</summary>
internal sealed class RequireHttps(RequestDelegate next)
{
    private static readonly PathString[] Public = ["/umbraco/delivery", "/umbraco/openapi"];

    public Task InvokeAsync(HttpContext http)
    {
        var path = http.Request.Path;
        if (!path.StartsWithSegments(ManagementPaths.BackOffice, StringComparison.OrdinalIgnoreCase)
            || Public.Any(open => path.StartsWithSegments(open, StringComparison.OrdinalIgnoreCase))
            || http.Request.IsHttps
            || Loopback.IsSource(http.Request))
        {
            return next(http);
        }

        return path.StartsWithSegments(ManagementPaths.Api, StringComparison.OrdinalIgnoreCase)
            ? ManagementProblem.HttpsRequired().ExecuteAsync(http)
            : MessagePage.Of(http, StatusCodes.Status400BadRequest, PageTexts.For(http.Request).HttpsRequired).ExecuteAsync(http);
    }
}
