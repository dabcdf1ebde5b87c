using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.Manifest;

namespace Passoparola.Cms.Api.Management.Manifests;

internal static class ManifestComposition
{
    public static void AddManifests(this IServiceCollection services) =>
        services.TryAddSingleton<IPackageManifestService, RegisteredManifests>();
}
