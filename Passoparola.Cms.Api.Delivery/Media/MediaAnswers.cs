using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Passoparola.Cms.Api.Delivery.Media;

/// <summary>Renders media for the media endpoints.</summary>
internal sealed class MediaAnswers(IApiMediaBuilder builder, MediaPaths paths)
{
    public MediaAnswer Of(IPublishedContent media)
    {
        var built = builder.Build(media);
        // The file property of an image renders as its focal point and crops.
        var crops = built as IApiMediaWithCrops;
        return new MediaAnswer(
            built.Id,
            built.Name,
            built.MediaType,
            built.Url,
            built.Extension,
            built.Width,
            built.Height,
            built.Bytes,
            built.Properties,
            crops?.FocalPoint,
            crops?.Crops ?? [],
            paths.Of(media),
            media.CreateDate,
            media.UpdateDate);
    }
}
