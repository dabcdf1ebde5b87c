using Microsoft.Extensions.Options;
using Passoparola.Cms.Infrastructure.MediaFiles.Formats;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Hosting;
using Umbraco.Cms.Core.IO;

namespace Passoparola.Cms.Infrastructure.PublishedMedia;

internal sealed class PublishedMediaFiles(PublishedFiles published, MediaFileManager files, IHostingEnvironment hosting, IOptions<GlobalSettings> settings)
    : IPublishedMediaFiles
{
    public string Address { get; } = hosting.ToAbsolute(settings.Value.UmbracoMediaPath).TrimEnd('/');

    public PublishedMediaFile? Find(string path)
    {
        if (!published.Has(path))
        {
            return null;
        }

        var file = new FileInfo(files.FileSystem.GetFullPath(files.FileSystem.GetRelativePath(path)));
        if (!file.Exists)
        {
            return null;
        }

        // What was not uploaded here may be anything: it is handed over, never shown.
        var format = FileFormat.Of(path);
        return new PublishedMediaFile(
            file.FullName, file.Name, format?.ContentType ?? "application/octet-stream", format?.IsImage == true, file.Length, file.LastWriteTimeUtc);
    }
}
