using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Umbraco.Cms.Core.Manifest;

namespace Passoparola.Cms.Api.Management.Manifests;

internal static class GetManifests
{
    public static void Map(RouteGroupBuilder manifests) => manifests.MapGet("/", HandleAsync).WithName("GetManifestManifest");

    private static async Task<ManifestResponse[]> HandleAsync(IPackageManifestService manifests) =>
        [.. (await manifests.GetAllPackageManifestsAsync()).Select(ManifestResponse.Of)];
}
