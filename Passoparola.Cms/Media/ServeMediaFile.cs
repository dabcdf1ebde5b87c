using Microsoft.Net.Http.Headers;
using Passoparola.Cms.Infrastructure.PublishedMedia;
using Passoparola.Cms.Infrastructure.Runtime;

namespace Passoparola.Cms.Media;

/// <summary>
/// The files of the media that readers see, at their own addresses. Which ones these are is known in memory; whatever else
/// lies in the folder is not there. Images are shown in place, everything else is handed over to be saved.
/// </summary>
internal static class ServeMediaFile
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapMediaFiles(this IEndpointRouteBuilder endpoints)
    {
        var address = endpoints.ServiceProvider.GetRequiredService<IPublishedMediaFiles>().Address;
        endpoints.MapMethods($"{address}/{{**path}}", Methods, Handle).ExcludeFromDescription();
    }

    private static IResult Handle(HttpContext http, IPublishedMediaFiles media, Site site)
    {
        if (!site.IsReady)
        {
            http.Response.Headers.RetryAfter = "1";
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }

        if (media.Find(http.Request.Path.Value!) is not { } file)
        {
            // It may be published the next moment.
            http.Response.Headers.CacheControl = "no-store";
            return Results.NotFound();
        }

        AddHeaders(http.Response.Headers);
        // With a name, the answer is an attachment.
        var tag = new EntityTagHeaderValue($"\"{file.LastModified.Ticks:x}-{file.Length:x}\"");
        return Results.File(file.PhysicalPath, file.ContentType, file.IsImage ? null : file.Name, file.LastModified, tag, enableRangeProcessing: true);
    }

    private static void AddHeaders(IHeaderDictionary headers)
    {
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        // Kept by browsers and proxies, but asked for each time: what is put into the bin is gone at once.
        headers.CacheControl = "public, max-age=0, must-revalidate";
        headers["Cross-Origin-Resource-Policy"] = "cross-origin";
    }
}
