using Microsoft.AspNetCore.Http;
using Passoparola.Cms.Api.Management.Responses;
using Passoparola.Cms.Infrastructure.Runtime;

namespace Passoparola.Cms.Api.Management.Pipeline;

/// <summary>Nothing of the Management API is answered, nor anybody let in, before the site is loaded.</summary>
internal sealed class RequireLoadedSite(RequestDelegate next, Site site)
{
    public Task InvokeAsync(HttpContext http)
    {
        if (site.IsReady || !http.Request.Path.StartsWithSegments(ManagementPaths.Api, StringComparison.OrdinalIgnoreCase))
        {
            return next(http);
        }

        http.Response.Headers.RetryAfter = "1";
        return ManagementProblem.NotLoaded().ExecuteAsync(http);
    }
}
