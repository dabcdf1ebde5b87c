using Passoparola.Cms.Infrastructure.PropertyValues;
using Umbraco.Extensions;
using MediaItem = Umbraco.Cms.Core.Models.Media;

namespace Passoparola.Cms.Infrastructure.Media;

/// <summary>Stores what follows from a media item's values outside the item: its references and its tags.</summary>
internal sealed class MediaTraces(ReferenceTracking references, Tagging tags)
{
    public void Leave(MediaItem media, bool isNew)
    {
        if (isNew || media.IsAnyUserPropertyDirty())
        {
            references.Store(media, isNew);
            tags.Assign(media, isNew);
        }
    }
}
