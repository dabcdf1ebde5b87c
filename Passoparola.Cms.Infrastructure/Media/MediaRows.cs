using Passoparola.Cms.Infrastructure.PropertyValues;
using MediaItem = Umbraco.Cms.Core.Models.Media;

namespace Passoparola.Cms.Infrastructure.Media;

/// <summary>Makes of a media item the row that is stored.</summary>
internal sealed class MediaRows(SafeValues safeValues, StoredMediaFiles files)
{
    public MediaRow Of(MediaItem media)
    {
        safeValues.MakeSafe(media, publishing: false);
        return new MediaRow
        {
            Id = media.Id,
            ContentTypeId = media.ContentTypeId,
            ContentTypeKey = media.ContentType.Key,
            WriterId = media.WriterId,
            FilePath = files.MainOf(media),
            Values = StoredValues.Write(PropertyHydration.EditedValues(media.Properties)),
        };
    }
}
