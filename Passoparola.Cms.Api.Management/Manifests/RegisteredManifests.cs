using Umbraco.Cms.Core.Manifest;

namespace Passoparola.Cms.Api.Management.Manifests;

/// <summary>
/// The manifests that rooms and extensions registered as services. Those that may be seen before sign-in are public, the
/// others private.
/// </summary>
internal sealed class RegisteredManifests(IEnumerable<PackageManifest> registered) : IPackageManifestService
{
    public Task<IEnumerable<PackageManifest>> GetAllPackageManifestsAsync() => Task.FromResult(registered);

    public Task<IEnumerable<PackageManifest>> GetPublicPackageManifestsAsync() =>
        Task.FromResult(registered.Where(manifest => manifest.AllowPublicAccess));

    public Task<IEnumerable<PackageManifest>> GetPrivatePackageManifestsAsync() =>
        Task.FromResult(registered.Where(manifest => !manifest.AllowPublicAccess));

    public Task<PackageManifestImportmap> GetPackageManifestImportmapAsync()
    {
        var maps = registered.Select(manifest => manifest.Importmap).OfType<PackageManifestImportmap>().ToArray();
        return Task.FromResult(new PackageManifestImportmap
        {
            Imports = maps.SelectMany(map => map.Imports).GroupBy(import => import.Key).ToDictionary(same => same.Key, same => same.Last().Value),
            Scopes = maps.SelectMany(map => map.Scopes ?? []).GroupBy(scope => scope.Key).ToDictionary(same => same.Key, same => same.Last().Value),
        });
    }
}
