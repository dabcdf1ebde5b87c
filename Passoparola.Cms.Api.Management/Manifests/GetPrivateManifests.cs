using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Umbraco.Cms.Core.Manifest;

namespace Passoparola.Cms.Api.Management.Manifests;

internal static class GetPrivateManifests
{
    public static void Map(RouteGroupBuilder manifests) => manifests.MapGet("/private", HandleAsync).WithName("GetManifestManifestPrivate");

    private static async Task<ManifestResponse[]> HandleAsync(IPackageManifestService manifests) =>
        [.. (await manifests.GetPrivatePackageManifestsAsync()).Select(ManifestResponse.Of)];
}
