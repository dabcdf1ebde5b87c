using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Umbraco.Cms.Core.Web;

namespace Passoparola.Cms.Infrastructure.Contexts;

/// <summary>What Core's services may ask of the current HTTP request.</summary>
internal sealed class RequestAccessor(IHttpContextAccessor httpContextAccessor) : IRequestAccessor
{
    private HttpRequest? Request => httpContextAccessor.HttpContext?.Request;

    public string? GetRequestValue(string name) =>
        Request is { HasFormContentType: true } request && request.Form.TryGetValue(name, out var value)
            ? value.ToString()
            : GetQueryStringValue(name);

    public string? GetQueryStringValue(string name) =>
        Request is { } request && request.Query.TryGetValue(name, out var value) ? value.ToString() : null;

    public Uri? GetRequestUrl() =>
        Request is { Host.HasValue: true } request ? new Uri(request.GetEncodedUrl()) : null;
}
