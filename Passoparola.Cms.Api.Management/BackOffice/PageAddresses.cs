using Microsoft.AspNetCore.Http;

namespace Passoparola.Cms.Api.Management.BackOffice;

/// <summary>Which addresses below <c>/umbraco</c> people open, and which only programs ask.</summary>
internal static class PageAddresses
{
    // What is not there is not there. The Delivery API says so itself.
    public static readonly string[] Unknown = ["management", "openapi", "previewHub", "serverEventHub"];

    private static readonly PathString[] Asked =
        [.. Unknown.Append("backoffice").Append("delivery").Select(name => new PathString($"{ManagementPaths.BackOffice}/{name}"))];

    public static bool Include(PathString path) =>
        path.StartsWithSegments(ManagementPaths.BackOffice, StringComparison.OrdinalIgnoreCase)
        && !Asked.Any(address => path.StartsWithSegments(address, StringComparison.OrdinalIgnoreCase));
}
