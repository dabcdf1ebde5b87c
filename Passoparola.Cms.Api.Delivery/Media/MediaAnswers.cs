using Passoparola.Cms.Infrastructure.PropertyEditors.MediaPickers;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Passoparola.Cms.Api.Delivery.Media;

/// <summary>Renders media for the media endpoints.</summary>
internal sealed class MediaAnswers(IApiMediaWithCropsBuilder builder, MediaPaths paths)
{
    public MediaAnswer Of(IPublishedContent media)
    {
        var built = builder.Build(media);
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
            built.FocalPoint,
            built.Crops,
            paths.Of(media),
            media.CreateDate,
            media.UpdateDate);
    }
}
