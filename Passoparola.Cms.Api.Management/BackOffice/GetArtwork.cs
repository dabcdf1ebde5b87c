using System.Collections.Frozen;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace Passoparola.Cms.Api.Management.BackOffice;

/// <summary>Drawings, for everybody: the sign-in page shows them before anybody is known.</summary>
internal static class GetArtwork
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        Map(endpoints, ManagementPaths.Base + "/security/back-office/graphics/{name}", Artwork.Graphics);
        Map(endpoints, ManagementPaths.BackOffice + "/backoffice/assets/{name}", Artwork.Assets);
    }

    private static void Map(IEndpointRouteBuilder endpoints, string address, FrozenDictionary<string, byte[]> drawings) =>
        endpoints.MapMethods(address, [HttpMethods.Get, HttpMethods.Head], (string name, HttpContext http) => Handle(name, drawings, http)).ExcludeFromDescription();

    private static Results<FileContentHttpResult, NotFound> Handle(string name, FrozenDictionary<string, byte[]> drawings, HttpContext http)
    {
        if (!drawings.TryGetValue(name, out var svg))
        {
            return TypedResults.NotFound();
        }

        http.Response.Headers.CacheControl = "public, max-age=86400";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        // Opened by itself, a drawing is a document.
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(svg)).AsSpan(0, 32)}\"");
        return TypedResults.Bytes(svg, "image/svg+xml", entityTag: tag);
    }
}
