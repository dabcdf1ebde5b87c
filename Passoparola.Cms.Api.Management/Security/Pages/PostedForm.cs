using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace Passoparola.Cms.Api.Management.Security.Pages;

/// <summary>A small form of single values, as these pages and the back office's sign-in post it.</summary>
internal sealed class PostedForm
{
    private const string MediaType = "application/x-www-form-urlencoded";

    private static readonly FormOptions Limits = new() { ValueCountLimit = 32, KeyLengthLimit = 128, ValueLengthLimit = 8192, BufferBodyLengthLimit = 32 * 1024 };

    private readonly IFormCollection _fields;

    private PostedForm(IFormCollection fields) => _fields = fields;

    /// <returns><c>null</c> when the body is no such form, is too long, or has a field twice.</returns>
    public static async Task<PostedForm?> ReadAsync(HttpRequest request)
    {
        if (!IsForm(request.ContentType))
        {
            return null;
        }

        request.HttpContext.Features.Set<IFormFeature>(new FormFeature(request, Limits));
        try
        {
            var fields = await request.ReadFormAsync(request.HttpContext.RequestAborted);
            return fields.All(field => field.Value.Count == 1) ? new PostedForm(fields) : null;
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or BadHttpRequestException)
        {
            return null;
        }
    }

    // In another charset the framework would answer with an exception.
    private static bool IsForm(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
        && type.MediaType.Equals(MediaType, StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    public string? this[string name] => _fields.TryGetValue(name, out var value) ? value[0] : null;
}
