using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Hosting;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.IO.MediaPathSchemes;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Strings;

namespace Passoparola.Cms.Infrastructure.Runtime;

internal static class MediaFilesComposition
{
    /// <summary>Media files lie where Umbraco puts them: below <c>Umbraco:CMS:Global:UmbracoMediaPath</c> of the web root.</summary>
    public static IServiceCollection AddMediaFiles(this IServiceCollection services)
    {
        services.AddSingleton<FileSystems>();
        services.AddSingleton<IMediaPathScheme, UniqueMediaPathScheme>();
        services.AddSingleton(provider => new MediaFileManager(
            MediaFolder(provider),
            provider.GetRequiredService<IMediaPathScheme>(),
            provider.GetRequiredService<ILogger<MediaFileManager>>(),
            provider.GetRequiredService<IShortStringHelper>(),
            provider,
            provider.GetRequiredService<Lazy<ICoreScopeProvider>>()));
        return services;
    }

    private static PhysicalFileSystem MediaFolder(IServiceProvider provider)
    {
        var hosting = provider.GetRequiredService<IHostingEnvironment>();
        var settings = provider.GetRequiredService<IOptions<GlobalSettings>>().Value;
        var root = string.IsNullOrWhiteSpace(settings.UmbracoMediaPhysicalRootPath) ? settings.UmbracoMediaPath : settings.UmbracoMediaPhysicalRootPath;
        return new PhysicalFileSystem(
            provider.GetRequiredService<IIOHelper>(),
            hosting,
            provider.GetRequiredService<ILogger<PhysicalFileSystem>>(),
            Path.IsPathRooted(root) ? root : hosting.MapPathWebRoot(root),
            hosting.ToAbsolute(settings.UmbracoMediaPath));
    }
}
