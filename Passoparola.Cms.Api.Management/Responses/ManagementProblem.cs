using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Passoparola.Cms.Api.Management.Responses;

/// <summary>
/// Problem details (RFC 9457) with what Umbraco's back office expects beside them: <c>operationStatus</c>, Umbraco's name
/// of the outcome, and <c>errors</c> by the JSON path of the field. <c>code</c> is ours, and stable.
/// </summary>
internal static class ManagementProblem
{
    public static ProblemHttpResult BadRequest<TStatus>(TStatus status, string title, string detail)
        where TStatus : struct, Enum => Of(StatusCodes.Status400BadRequest, status, title, detail);

    public static ProblemHttpResult Conflict<TStatus>(TStatus status, string title, string detail)
        where TStatus : struct, Enum => Of(StatusCodes.Status409Conflict, status, title, detail);

    public static ProblemHttpResult NotFound<TStatus>(TStatus status, string title, string detail)
        where TStatus : struct, Enum => Of(StatusCodes.Status404NotFound, status, title, detail);

    /// <summary>403 where an operation of Core refuses the user.</summary>
    public static ProblemHttpResult Forbidden<TStatus>(TStatus status, string title, string detail)
        where TStatus : struct, Enum => Of(StatusCodes.Status403Forbidden, status, title, detail);

    /// <summary>500 for a status that no request causes: the server is at fault.</summary>
    public static ProblemHttpResult Failure<TStatus>(TStatus status, string title, string detail)
        where TStatus : struct, Enum => Of(StatusCodes.Status500InternalServerError, status, title, detail);

    /// <summary>400 where an operation of Core refuses what one field holds.</summary>
    /// <param name="path">The JSON path of the field.</param>
    public static ProblemHttpResult Field<TStatus>(TStatus status, string path, string title, string detail)
        where TStatus : struct, Enum =>
        Of(StatusCodes.Status400BadRequest, Code(status), title, detail, status.ToString(), new Dictionary<string, string[]> { [path] = [detail] });

    /// <summary>400 with messages by field.</summary>
    /// <param name="errors">By the JSON path of the field, or by the name of the parameter.</param>
    public static ProblemHttpResult Invalid(string code, string title, string detail, IReadOnlyDictionary<string, string[]> errors, string? operationStatus = null) =>
        Of(StatusCodes.Status400BadRequest, code, title, detail, operationStatus, errors);

    /// <summary>400 for one parameter.</summary>
    public static ProblemHttpResult Parameter(string parameter, string code, string title, string detail) =>
        Invalid(code, title, detail, new Dictionary<string, string[]> { [parameter] = [detail] });

    /// <summary>404 for something that is asked for by its key.</summary>
    public static ProblemHttpResult NotFound(string code, string title, string detail) =>
        Of(StatusCodes.Status404NotFound, code, title, detail, null, null);

    /// <summary>412: what <c>If-Match</c> names is not what is stored.</summary>
    public static ProblemHttpResult PreconditionFailed(string code, string title, string detail) =>
        Of(StatusCodes.Status412PreconditionFailed, code, title, detail, null, null);

    /// <summary>413: what was sent in this field is larger than anything there may be.</summary>
    public static ProblemHttpResult TooLarge(string code, string title, string field) =>
        Of(StatusCodes.Status413PayloadTooLarge, code, title, title, null, new Dictionary<string, string[]> { [field] = [title] });

    /// <summary>403: the user may not do this here.</summary>
    public static ProblemHttpResult Forbidden(string detail = "You have no permission for this. Ask an administrator for it.") =>
        Of(StatusCodes.Status403Forbidden, "management.forbidden", "Forbidden", detail, null, null);

    /// <summary>401: nobody is signed in.</summary>
    public static ProblemHttpResult Unauthorized() =>
        Of(StatusCodes.Status401Unauthorized, "management.unauthorized", "Unauthorized", "Sign in first.", null, null);

    /// <summary>400 for what came unencrypted over a network.</summary>
    public static ProblemHttpResult HttpsRequired() =>
        Of(StatusCodes.Status400BadRequest, "management.httpsRequired", "HTTPS required", "Use https. Behind a proxy, name it in 'Passoparola:ForwardedHeaders:KnownProxies'.", null, null);

    /// <summary>503 while the site is being loaded.</summary>
    public static ProblemHttpResult NotLoaded() =>
        Of(StatusCodes.Status503ServiceUnavailable, "management.notLoaded", "Service Unavailable", "The site is being loaded. Try again shortly.", null, null);

    private static ProblemHttpResult Of<TStatus>(int status, TStatus operationStatus, string title, string detail)
        where TStatus : struct, Enum => Of(status, Code(operationStatus), title, detail, operationStatus.ToString(), null);

    private static ProblemHttpResult Of(int status, string code, string title, string detail, string? operationStatus, IReadOnlyDictionary<string, string[]>? errors)
    {
        var problem = new ProblemDetails { Status = status, Type = "Error", Title = title, Detail = detail, Extensions = { ["code"] = code } };
        if (operationStatus is not null)
        {
            problem.Extensions["operationStatus"] = operationStatus;
        }

        if (errors is not null)
        {
            problem.Extensions["errors"] = errors;
        }

        return TypedResults.Problem(problem);
    }

    private static string Code<TStatus>(TStatus status)
        where TStatus : struct, Enum =>
        $"{CamelCase(typeof(TStatus).Name.Replace("OperationStatus", "", StringComparison.Ordinal))}.{CamelCase(status.ToString())}";

    private static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
