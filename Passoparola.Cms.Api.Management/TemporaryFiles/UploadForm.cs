using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Passoparola.Cms.Infrastructure.MediaFiles;

namespace Passoparola.Cms.Api.Management.TemporaryFiles;

/// <summary>
/// The form of an upload, read to the disk while it comes, and before the request gets a place among the writers: a slow
/// line must not keep others from saving.
/// </summary>
internal sealed record UploadForm(IFormCollection? Form, bool IsTooLarge)
{
    // What a form has beside its file: boundaries, headers, the key.
    private const long Around = 64 * 1024;

    public static async ValueTask<UploadForm?> BindAsync(HttpContext context)
    {
        var most = context.RequestServices.GetRequiredService<IUploadRules>().MostBytes;
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = most + Around;
        }

        if (!context.Request.HasFormContentType)
        {
            return new UploadForm(null, IsTooLarge: false);
        }

        try
        {
            var form = new FormFeature(context.Request, new FormOptions { MultipartBodyLengthLimit = most + Around, ValueCountLimit = 8, ValueLengthLimit = 1024, KeyLengthLimit = 64 });
            return new UploadForm(await form.ReadFormAsync(context.RequestAborted), IsTooLarge: false);
        }
        catch (BadHttpRequestException refused) when (refused.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return new UploadForm(null, IsTooLarge: true);
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException and not BadHttpRequestException)
        {
            // A boundary that is missing, headers without end, a form that breaks off.
            return new UploadForm(null, IsTooLarge: false);
        }
    }
}
