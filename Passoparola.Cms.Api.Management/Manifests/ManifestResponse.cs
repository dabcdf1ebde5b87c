using Umbraco.Cms.Core.Manifest;

namespace Passoparola.Cms.Api.Management.Manifests;

/// <summary>What an extension adds to the back office.</summary>
/// <param name="CacheBuster">Changes when the extension's files do.</param>
/// <param name="Extensions">The back office's own manifests, as the extension wrote them.</param>
public sealed record ManifestResponse(string Name, string? Id, string? Version, string? CacheBuster, IReadOnlyList<object> Extensions)
{
    internal static ManifestResponse Of(PackageManifest manifest) =>
        new(manifest.Name, manifest.Id, manifest.Version, manifest.AllowCacheBusting ? manifest.Version : null, manifest.Extensions);
}
