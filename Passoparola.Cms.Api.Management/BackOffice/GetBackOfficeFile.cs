using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace Passoparola.Cms.Api.Management.BackOffice;

/// <summary>Scripts, styles and fonts of the back office, as the build compressed them.</summary>
internal static class GetBackOfficeFile
{
    // The name of such a file tells its content.
    private static readonly string[] HashedFolders = ["api/", "chunks/", "workers/"];

    private static readonly FileExtensionContentTypeProvider ContentTypes = new();

    public static void Map(IEndpointRouteBuilder endpoints) =>
        endpoints.MapMethods(ManagementPaths.BackOffice + "/backoffice/{**path}", [HttpMethods.Get, HttpMethods.Head], Handle).ExcludeFromDescription();

    private static Results<FileContentHttpResult, NotFound> Handle(string path, HttpContext http, BackOfficeBundle bundle)
    {
        var headers = http.Response.Headers;
        headers.Vary = HeaderNames.AcceptEncoding;
        if (bundle.Index?.Tags.TryGetValue(path, out var hash) is not true)
        {
            headers.CacheControl = "no-cache";
            return TypedResults.NotFound();
        }

        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = IsHashed(path, bundle.Index) ? "public, max-age=31536000, immutable" : "no-cache";
        var coding = Best(http.Request.GetTypedHeaders().AcceptEncoding);
        if (coding is not FileCoding.Identity)
        {
            headers.ContentEncoding = coding is FileCoding.Brotli ? "br" : "gzip";
        }

        return TypedResults.Bytes(bundle.Read(path, coding), ContentTypeOf(path), entityTag: new EntityTagHeaderValue($"\"{hash}-{coding}\""));
    }

    private static FileCoding Best(IList<StringWithQualityHeaderValue> accepted) =>
        Accepts(accepted, "br") ? FileCoding.Brotli : Accepts(accepted, "gzip") ? FileCoding.Gzip : FileCoding.Identity;

    private static bool Accepts(IEnumerable<StringWithQualityHeaderValue> accepted, string coding) =>
        accepted.Any(value => value.Value.Equals(coding, StringComparison.OrdinalIgnoreCase) && value.Quality is not 0);

    private static bool IsHashed(string path, BundleIndex index) =>
        path == index.Application || HashedFolders.Any(folder => path.StartsWith(folder, StringComparison.Ordinal));

    private static string ContentTypeOf(string path) =>
        ContentTypes.TryGetContentType(path, out var type)
            ? type.StartsWith("text/", StringComparison.Ordinal) ? $"{type}; charset=utf-8" : type
            : "application/octet-stream";
}
