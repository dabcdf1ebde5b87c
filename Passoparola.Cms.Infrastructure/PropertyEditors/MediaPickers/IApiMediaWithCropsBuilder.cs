using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.MediaPickers;

/// <summary>Renders a media item for the Delivery API with its crops and focal point.</summary>
public interface IApiMediaWithCropsBuilder
{
    /// <param name="media">
    /// A published media item. One that a media picker returned brings the crops of that use; they come first and win
    /// over the media item's own crops of the same alias, as its focal point does.
    /// </param>
    IApiMediaWithCrops Build(IPublishedContent media);
}
