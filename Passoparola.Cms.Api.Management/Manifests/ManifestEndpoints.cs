using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Passoparola.Cms.Api.Management.Manifests;

/// <summary>What extensions of the back office announce, from Core's manifest service.</summary>
internal static class ManifestEndpoints
{
    public static void MapManifests(this IEndpointRouteBuilder management)
    {
        var manifests = management.MapGroup("/manifest/manifest").WithTags("Manifest");
        GetManifests.Map(manifests);
        GetPrivateManifests.Map(manifests);
        GetPublicManifests.Map(manifests);
    }
}
