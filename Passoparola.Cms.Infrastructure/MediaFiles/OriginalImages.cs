using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Infrastructure.MediaFiles;

/// <summary>
/// Which files are images, so that Core offers them the media type for images. No smaller copies are made yet: the address of
/// any is that of the image itself.
/// </summary>
internal sealed class OriginalImages(IUploadRules rules) : IImageUrlGenerator
{
    public IEnumerable<string> SupportedImageFileTypes => rules.ImageExtensions;

    public string? GetImageUrl(ImageUrlGenerationOptions? options) => options?.ImageUrl;
}
