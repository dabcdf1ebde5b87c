using Passoparola.Cms.Infrastructure.PropertyEditors.Images;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.MediaPickers;

/// <summary>A published media item with the crops that were drawn where it was picked.</summary>
internal sealed class MediaWithCrops(IPublishedContent media, PickedMedia picked) : PublishedContentWrapped(media)
{
    public IPublishedContent Media { get; } = media;

    public IReadOnlyList<Crop> LocalCrops { get; } = picked.Crops ?? [];

    public FocalPoint? LocalFocalPoint { get; } = picked.FocalPoint;
}
