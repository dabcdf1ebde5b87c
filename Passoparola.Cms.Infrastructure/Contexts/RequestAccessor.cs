using Microsoft.AspNetCore.Http;
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

    // The client writes the Host header as it likes: what is no address is as good as none.
    public Uri? GetRequestUrl() =>
        Request is { } request
        && HostOf(request) is { Length: > 0 } host
        && Uri.TryCreate($"{request.Scheme}://{host}{request.PathBase}{request.Path}{request.QueryString}", UriKind.Absolute, out var url)
            ? url
            : null;

    private static string? HostOf(HttpRequest request)
    {
        try
        {
            return request.Host.Value;
        }
        catch (ArgumentException)
        {
            // Reading it decodes punycode, and fails where that is none.
            return null;
        }
    }
}
