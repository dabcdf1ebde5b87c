using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Passoparola.Cms.Api.Delivery.Responses;

/// <summary>A body in the Delivery API's JSON. It is written out before the first byte is sent, so a failure can still become a problem.</summary>
internal sealed class JsonAnswer(object? value, int status = StatusCodes.Status200OK, string contentType = "application/json; charset=utf-8") : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(value, DeliveryJson.Options);
        httpContext.Response.StatusCode = status;
        httpContext.Response.ContentType = contentType;
        httpContext.Response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(httpContext.Request.Method))
        {
            await httpContext.Response.Body.WriteAsync(body, httpContext.RequestAborted);
        }
    }
}
