using System.Drawing;

namespace Passoparola.Cms.Infrastructure.MediaFiles.Formats;

/// <summary>What a file says about itself.</summary>
/// <param name="Pixels">How large an image is shown; <c>null</c> for what is no image.</param>
/// <param name="Length">Where the file ends. Phones append films and depth maps to photographs: none of that is kept.</param>
internal sealed record FileContent(Size? Pixels, long Length);
