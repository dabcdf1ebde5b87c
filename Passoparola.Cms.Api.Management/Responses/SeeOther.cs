using Microsoft.AspNetCore.Http;

namespace Passoparola.Cms.Api.Management.Responses;

/// <summary>303: what was asked for is done, and the next page is there.</summary>
internal sealed class SeeOther(string location) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        httpContext.Response.Headers.CacheControl = "no-store";
        httpContext.Response.Headers.Location = location;
        return Task.CompletedTask;
    }
}
