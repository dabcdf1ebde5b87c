using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Passoparola.Cms.Infrastructure.Runtime;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Hosting;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.IO.MediaPathSchemes;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Strings;

namespace Passoparola.Cms.Infrastructure.MediaFiles;

internal static class MediaFilesComposition
{
    /// <summary>Media files lie where Umbraco puts them: below <c>Umbraco:CMS:Global:UmbracoMediaPath</c> of the web root.</summary>
    public static IServiceCollection AddMediaFiles(this IServiceCollection services)
    {
        services.TryAddSingleton<FileSystems>();
        services.TryAddSingleton<IMediaPathScheme, UniqueMediaPathScheme>();
        services.TryAddSingleton(provider => new MediaFileManager(
            MediaFolder(provider),
            provider.GetRequiredService<IMediaPathScheme>(),
            provider.GetRequiredService<ILogger<MediaFileManager>>(),
            provider.GetRequiredService<IShortStringHelper>(),
            provider,
            provider.GetRequiredService<Lazy<ICoreScopeProvider>>()));
        services.TryAddSingleton<MediaFilePaths>();
        services.TryAddSingleton<UnsettledMediaFiles>();
        services.TryAddSingleton<UploadRules>();
        services.TryAddSingleton<IUploadRules>(provider => provider.GetRequiredService<UploadRules>());
        services.TryAddSingleton<IImageUrlGenerator, OriginalImages>();
        services.TryAddSingleton<UploadedMediaFiles>();
        services.TryAddSingleton<IImageDimensionExtractor, ImageDimensions>();
        services.TryAddSingleton<UploadAutoFillProperties>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IFileStreamSecurityAnalyzer, KnownFormatsOnly>());
        services.TryAddEnumerable(ServiceDescriptor.Transient<INotificationHandler<MediaSavingNotification>, DescribeMediaFiles>());
        services.AddSingleton<ISiteLoadStep, SettleMediaFilesAtStart>();
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
