using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Passoparola.Cms.Api.Delivery.Responses;

/// <summary>A body in the Delivery API's JSON. It is written out before the first byte is sent, so a failure can still become a problem.</summary>
internal sealed class JsonAnswer(object? value, int status = StatusCodes.Status200OK, string contentType = "application/json; charset=utf-8") : IResult
{
    /// <summary><c>Cache-Control</c> of what caches may keep but not give without asking.</summary>
    public const string MustRevalidate = "public, max-age=0, must-revalidate";

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(value, DeliveryJson.Options);
        httpContext.Response.StatusCode = status;
        httpContext.Response.ContentType = contentType;
        httpContext.Response.ContentLength = body.Length;
        if (StringValues.IsNullOrEmpty(httpContext.Response.Headers.CacheControl))
        {
            // What is not found may be published any moment; other problems are nobody else's.
            httpContext.Response.Headers.CacheControl = status == StatusCodes.Status404NotFound ? MustRevalidate : "no-store";
        }

        if (!HttpMethods.IsHead(httpContext.Request.Method))
        {
            await httpContext.Response.Body.WriteAsync(body, httpContext.RequestAborted);
        }
    }
}
