using System.Drawing;
using Passoparola.Cms.Infrastructure.MediaFiles.Formats;
using Umbraco.Cms.Core.Media;

namespace Passoparola.Cms.Infrastructure.MediaFiles;

/// <summary>How large an image is, from what its file says.</summary>
internal sealed class ImageDimensions : IImageDimensionExtractor
{
    public IEnumerable<string> SupportedImageFileTypes { get; } = [.. FileFormat.All.Where(format => format.IsImage).SelectMany(format => format.Extensions)];

    public Size? GetDimensions(Stream? stream) => stream is null
        ? null
        : FileFormat.All.Where(format => format.IsImage).Select(format => format.Read(new FileCursor(stream))?.Pixels).FirstOrDefault(pixels => pixels is not null);
}
