namespace Passoparola.Cms.Infrastructure.MediaFiles.Formats;

/// <summary>A kind of file that may be uploaded and served.</summary>
/// <param name="Extension">Without its dot: the one that stored files carry.</param>
/// <param name="Extensions">All that a name may end with.</param>
/// <param name="ContentTypes">What browsers call it; the first is its right name.</param>
/// <param name="Read">Reads a file as this format from the start; <c>null</c> when it is not one, whole and plain.</param>
internal sealed record FileFormat(string Extension, string[] Extensions, string[] ContentTypes, bool IsImage, Func<FileCursor, FileContent?> Read)
{
    public static FileFormat Avif { get; } = new("avif", ["avif"], ["image/avif"], IsImage: true, AvifFile.Read);

    public static FileFormat Gif { get; } = new("gif", ["gif"], ["image/gif"], IsImage: true, GifFile.Read);

    public static FileFormat Jpeg { get; } = new("jpg", ["jpg", "jpeg"], ["image/jpeg", "image/jpg", "image/pjpeg"], IsImage: true, JpegFile.Read);

    public static FileFormat Pdf { get; } = new("pdf", ["pdf"], ["application/pdf", "application/x-pdf"], IsImage: false, PdfFile.Read);

    public static FileFormat Png { get; } = new("png", ["png"], ["image/png", "image/x-png"], IsImage: true, PngFile.Read);

    public static FileFormat Webp { get; } = new("webp", ["webp"], ["image/webp"], IsImage: true, WebpFile.Read);

    public static IReadOnlyList<FileFormat> All { get; } = [Jpeg, Png, Webp, Gif, Avif, Pdf];

    public string ContentType => ContentTypes[0];

    /// <param name="name">A file's name or path.</param>
    public static FileFormat? Of(string? name) =>
        Path.GetExtension(name) is { Length: > 1 } extension
            ? All.FirstOrDefault(format => format.Extensions.Contains(extension[1..], StringComparer.OrdinalIgnoreCase))
            : null;
}
