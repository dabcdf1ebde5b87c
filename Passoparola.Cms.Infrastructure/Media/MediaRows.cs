using Passoparola.Cms.Infrastructure.PropertyValues;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Extensions;
using MediaItem = Umbraco.Cms.Core.Models.Media;

namespace Passoparola.Cms.Infrastructure.Media;

/// <summary>Makes of a media item the row that is stored.</summary>
internal sealed class MediaRows(SafeValues safeValues, Lazy<MediaUrlGeneratorCollection> urlGenerators)
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
            FilePath = media.TryGetMediaPath(Constants.Conventions.Media.File, urlGenerators.Value, out var path) ? path : null,
            Values = StoredValues.Write(PropertyHydration.EditedValues(media.Properties)),
        };
    }
}
