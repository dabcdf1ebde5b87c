using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Umbraco.Cms.Core.Manifest;

namespace Passoparola.Cms.Api.Management.Manifests;

internal static class GetPublicManifests
{
    public static void Map(RouteGroupBuilder manifests) => manifests.MapGet("/public", HandleAsync).WithName("GetManifestManifestPublic").AllowAnonymous();

    private static async Task<ManifestResponse[]> HandleAsync(IPackageManifestService manifests) =>
        [.. (await manifests.GetPublicPackageManifestsAsync()).Select(ManifestResponse.Of)];
}
