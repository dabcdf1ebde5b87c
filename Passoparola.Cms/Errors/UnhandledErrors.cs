using System.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace Passoparola.Cms.Errors;

/// <summary>A failure that no endpoint answers is a 500 with a trace id and nothing of what happened; the log has the rest.</summary>
internal sealed class UnhandledErrors : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        // Kestrel's own refusals (a body too long, a broken header) already know their status.
        var status = exception is BadHttpRequestException refused ? refused.StatusCode : StatusCodes.Status500InternalServerError;
        var problem = new ProblemDetails
        {
            Status = status,
            Title = status == StatusCodes.Status500InternalServerError ? "The request failed" : "Bad Request",
            Extensions = { ["traceId"] = Activity.Current?.Id ?? httpContext.TraceIdentifier },
        };
        httpContext.Response.StatusCode = status;
        await httpContext.Response.WriteAsJsonAsync(problem, options: null, contentType: "application/problem+json", cancellationToken);
        return true;
    }
}
