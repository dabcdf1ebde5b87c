using Umbraco.Cms.Core.PropertyEditors;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Images;

internal sealed class ImageCropperConfiguration
{
    [ConfigurationField("crops")]
    public IReadOnlyList<Crop>? Crops { get; set; }
}
