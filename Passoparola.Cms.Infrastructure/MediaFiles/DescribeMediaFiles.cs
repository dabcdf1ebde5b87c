using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.MediaFiles;

/// <summary>
/// Fills what a medium tells of its file (width, height, bytes, extension) with what is in the file, at each save: nobody
/// else has a say in it. <c>Umbraco:CMS:Content:Imaging:AutoFillImageProperties</c> names the properties.
/// </summary>
internal sealed class DescribeMediaFiles(
    UploadAutoFillProperties descriptions,
    MediaFilePaths paths,
    Lazy<MediaFileManager> files,
    IOptionsMonitor<ContentSettings> settings) : INotificationHandler<MediaSavingNotification>
{
    public void Handle(MediaSavingNotification notification)
    {
        foreach (var media in notification.SavedEntities)
        {
            foreach (var property in media.Properties.ToArray())
            {
                if (settings.CurrentValue.GetConfig(property.Alias) is { } described)
                {
                    Describe(media, property, described);
                }
            }
        }
    }

    private void Describe(IMedia media, IProperty property, ImagingAutoFillUploadField described)
    {
        foreach (var value in property.Values.DefaultIfEmpty(null))
        {
            if (paths.Of(property.PropertyType.PropertyEditorAlias, value?.EditedValue) is { } path)
            {
                descriptions.Populate(media, described, files.Value.FileSystem.GetRelativePath(path), value?.Culture, value?.Segment);
            }
            else
            {
                descriptions.Reset(media, described, value?.Culture, value?.Segment);
            }
        }
    }
}
