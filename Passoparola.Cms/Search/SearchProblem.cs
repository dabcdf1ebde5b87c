using Microsoft.AspNetCore.Http.HttpResults;

namespace Passoparola.Cms.Search;

/// <summary>Why a search has no answer: problem details (RFC 9457) with a stable <c>code</c>.</summary>
internal static class SearchProblem
{
    public static IResult Unauthorized() => Of(
        StatusCodes.Status401Unauthorized,
        "search.unauthorized",
        "The search is not open to this request: the Delivery API is disabled, or it needs an API key in the Api-Key header.");

    public static IResult NotLoaded() =>
        Of(StatusCodes.Status503ServiceUnavailable, "search.notLoaded", "The content is being loaded. Try again shortly.");

    public static IResult StartItemNotFound(string requested) => Of(
        StatusCodes.Status404NotFound,
        "search.startItemNotFound",
        $"The Start-Item '{requested}' could not be found: give the key or the URL segment of a published root item.");

    public static IResult MethodNotAllowed() =>
        Of(StatusCodes.Status405MethodNotAllowed, "search.methodNotAllowed", "The search is asked with GET, HEAD or POST.");

    public static ProblemHttpResult BodyTooLarge(long most) =>
        Of(StatusCodes.Status413PayloadTooLarge, "search.bodyTooLarge", $"The body is longer than {most} bytes.");

    private static ProblemHttpResult Of(int status, string code, string detail) =>
        TypedResults.Problem(detail, statusCode: status, extensions: [KeyValuePair.Create<string, object?>("code", code)]);
}
