using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Passoparola.Cms.Api.Management.Manifests;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core.Manifest;

namespace Passoparola.Cms.Tests.Management.Manifests;

[Collection<RunningCms>]
public sealed class AnnouncingExtensions(CmsApplication cms)
{
    [Fact]
    public async Task Anybody_sees_what_extensions_add_to_the_sign_in()
    {
        using var visitor = cms.AsVisitor();

        Assert.Equal(HttpStatusCode.OK, await visitor.StatusAsync("/manifest/manifest/public"));
    }

    [Fact]
    public async Task A_manifest_that_is_not_public_waits_for_the_sign_in()
    {
        var services = new ServiceCollection();
        services.AddManifests();
        services.AddSingleton(Manifest("aperta", isPublic: true));
        services.AddSingleton(Manifest("riservata", isPublic: false));
        await using var provider = services.BuildServiceProvider();
        var manifests = provider.GetRequiredService<IPackageManifestService>();

        Assert.Equal(["aperta"], (await manifests.GetPublicPackageManifestsAsync()).Select(manifest => manifest.Name));
        Assert.Equal(["riservata"], (await manifests.GetPrivatePackageManifestsAsync()).Select(manifest => manifest.Name));
        Assert.Equal(["aperta", "riservata"], (await manifests.GetAllPackageManifestsAsync()).Select(manifest => manifest.Name));
        Assert.Equal(2, (await manifests.GetPackageManifestImportmapAsync()).Imports.Count);
    }

    private static PackageManifest Manifest(string name, bool isPublic) => new()
    {
        Name = name,
        AllowPublicAccess = isPublic,
        Extensions = [new { type = "dashboard", alias = name }],
        Importmap = new PackageManifestImportmap { Imports = new() { [name] = $"/App_Plugins/{name}.js" } },
    };
}
