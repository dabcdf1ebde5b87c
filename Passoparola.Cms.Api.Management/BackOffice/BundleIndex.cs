namespace Passoparola.Cms.Api.Management.BackOffice;

/// <summary>What <c>Client/build.mjs</c> tells of the bundle it made; every file is named by its path in it.</summary>
/// <param name="Application">The module that starts the back office.</param>
/// <param name="Preload">What that module needs before it can run.</param>
/// <param name="Modules">The modules that extensions may import, by the name they import them by.</param>
/// <param name="Tags">Every file, with a hash of its content.</param>
internal sealed record BundleIndex(
    string Application,
    IReadOnlyList<string> Preload,
    IReadOnlyDictionary<string, string> Modules,
    IReadOnlyDictionary<string, string> Tags);
