using Umbraco.Cms.Core.Models.DeliveryApi;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Images;

/// <summary>What must stay visible when an image is cropped: shares of the width and height, from the upper left.</summary>
internal sealed record FocalPoint(decimal Left, decimal Top)
{
    public bool IsCentre => Left == 0.5m && Top == 0.5m;

    public ImageFocalPoint ToApi() => new(Left, Top);
}
