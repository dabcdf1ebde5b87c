using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace Passoparola.Cms.Errors;

/// <summary>
/// A request that could not be read is a problem that names the field or the parameter. A failure that no endpoint answers
/// is a 500 with a trace id and nothing of what happened; the log has the rest.
/// </summary>
internal sealed partial class UnhandledErrors : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        // Kestrel's own refusals (a body too long, a broken header) already know their status.
        var problem = exception is BadHttpRequestException refused
            ? Refused(refused)
            : new ProblemDetails { Status = StatusCodes.Status500InternalServerError, Type = "Error", Title = "The request failed", Extensions = { ["code"] = "request.failed" } };
        problem.Extensions["traceId"] = Activity.Current?.Id ?? httpContext.TraceIdentifier;
        httpContext.Response.StatusCode = problem.Status!.Value;
        await httpContext.Response.WriteAsJsonAsync(problem, options: null, contentType: "application/problem+json", cancellationToken);
        return true;
    }

    private static ProblemDetails Refused(BadHttpRequestException refused)
    {
        var problem = new ProblemDetails
        {
            Status = refused.StatusCode,
            Type = "Error",
            Title = "Bad Request",
            Detail = "The request cannot be read.",
            Extensions = { ["code"] = "request.unreadable" },
        };
        if (FieldOf(refused) is { } field)
        {
            problem.Extensions["errors"] = new Dictionary<string, string[]> { [field.Name] = [field.Problem] };
        }

        return problem;
    }

    private static (string Name, string Problem)? FieldOf(BadHttpRequestException refused)
    {
        if (refused.InnerException is JsonException json)
        {
            // What a type is called in the program is nobody's business outside it.
            var path = json.Path is { Length: > 0 } place ? place : "$";
            return (path, MissingMembers().Match(json.Message) is { Success: true } missing
                ? $"These are missing: {missing.Groups[1].Value}"
                : "This is not JSON, or not of the kind that is expected here.");
        }

        return Parameter().Match(refused.Message) is { Success: true } named
            ? (char.ToLowerInvariant(named.Groups[1].Value[0]) + named.Groups[1].Value[1..], "This is missing, or not of the kind that is expected here.")
            : null;
    }

    [GeneratedRegex(@"missing required properties including: (.+)$")]
    private static partial Regex MissingMembers();

    // "Failed to bind parameter "Guid id" from "abc"." and "Required parameter "string q" was not provided from query string."
    [GeneratedRegex(@"parameter ""\S+ (\w+)""")]
    private static partial Regex Parameter();
}
