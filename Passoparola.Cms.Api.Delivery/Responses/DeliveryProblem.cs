using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;

namespace Passoparola.Cms.Api.Delivery.Responses;

/// <summary>Problem details (RFC 9457) with a stable <c>code</c>, and <c>errors</c> by parameter where one is at fault.</summary>
public static class DeliveryProblem
{
    /// <summary>400: a parameter cannot be used as it is.</summary>
    public static IResult Parameter(string parameter, string code, string title, string detail) =>
        Answer(StatusCodes.Status400BadRequest, code, title, detail, new Dictionary<string, string[]> { [parameter] = [detail] });

    public static IResult NotFound(string detail, string code = "delivery.notFound") =>
        Answer(StatusCodes.Status404NotFound, code, "Not Found", detail);

    public static IResult Unauthorized(string detail) =>
        Answer(StatusCodes.Status401Unauthorized, "delivery.unauthorized", "Unauthorized", detail);

    public static IResult Forbidden(string detail) =>
        Answer(StatusCodes.Status403Forbidden, "delivery.forbidden", "Forbidden", detail);

    public static IResult NotLoaded() =>
        Answer(StatusCodes.Status503ServiceUnavailable, "delivery.notLoaded", "Service Unavailable", "The content is being loaded. Try again shortly.");

    public static IResult MethodNotAllowed() =>
        Answer(StatusCodes.Status405MethodNotAllowed, "delivery.methodNotAllowed", "Method Not Allowed", "The Delivery API is only read from: use GET or HEAD.");

    public static IResult NotAcceptable() => Answer(
        StatusCodes.Status406NotAcceptable,
        "delivery.notAcceptable",
        "Not Acceptable",
        "Accept-Encoding refuses every form an answer can have: accept br, gzip or identity.");

    private static JsonAnswer Answer(int status, string code, string title, string detail, Dictionary<string, string[]>? errors = null) =>
        new(new Body(TypeOf(status), title, status, detail, code, errors), status, "application/problem+json");

    private static string TypeOf(int status) => status switch
    {
        StatusCodes.Status400BadRequest => "https://tools.ietf.org/html/rfc9110#section-15.5.1",
        StatusCodes.Status401Unauthorized => "https://tools.ietf.org/html/rfc9110#section-15.5.2",
        StatusCodes.Status403Forbidden => "https://tools.ietf.org/html/rfc9110#section-15.5.4",
        StatusCodes.Status404NotFound => "https://tools.ietf.org/html/rfc9110#section-15.5.5",
        StatusCodes.Status405MethodNotAllowed => "https://tools.ietf.org/html/rfc9110#section-15.5.6",
        StatusCodes.Status406NotAcceptable => "https://tools.ietf.org/html/rfc9110#section-15.5.7",
        StatusCodes.Status503ServiceUnavailable => "https://tools.ietf.org/html/rfc9110#section-15.6.4",
        _ => "about:blank",
    };

    private sealed record Body(
        string Type,
        string Title,
        int Status,
        string Detail,
        string Code,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Dictionary<string, string[]>? Errors);
}
