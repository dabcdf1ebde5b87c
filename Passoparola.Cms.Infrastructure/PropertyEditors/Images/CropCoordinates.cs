using Umbraco.Cms.Core.Models.DeliveryApi;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Images;

/// <summary>How much is cut off from the left, top, right and bottom, as shares of the width and height.</summary>
internal sealed record CropCoordinates(decimal X1, decimal Y1, decimal X2, decimal Y2)
{
    public ImageCropCoordinates ToApi() => new(X1, Y1, X2, Y2);
}
