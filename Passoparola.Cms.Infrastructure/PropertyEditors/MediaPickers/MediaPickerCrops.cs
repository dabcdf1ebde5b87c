using Passoparola.Cms.Infrastructure.PropertyEditors.Images;
using Umbraco.Cms.Core.PropertyEditors;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.MediaPickers;

internal static class MediaPickerCrops
{
    /// <summary>The picker's own crops, and the local focal point only where the picker allows one.</summary>
    public static PickedMedia ConfiguredBy(this PickedMedia picked, MediaPicker3Configuration? configuration) => picked with
    {
        Crops = Crop.Configured(
            (configuration?.Crops ?? []).Select(crop => new Crop { Alias = crop.Alias, Width = crop.Width, Height = crop.Height }),
            picked.Crops),
        FocalPoint = configuration is { EnableLocalFocalPoint: false } ? null : picked.FocalPoint,
    };
}
