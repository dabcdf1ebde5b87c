using Microsoft.Extensions.Options;
using Passoparola.Cms.Infrastructure.MediaFiles.Formats;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.MediaFiles;

internal sealed class UploadRules(IOptionsMonitor<ContentSettings> content, IOptionsMonitor<RuntimeSettings> runtime) : IUploadRules
{
    private const long DefaultMostBytes = 50 * 1024 * 1024;

    // The largest sensors have 200 million.
    private const long MostPixels = 250_000_000;

    // What browsers look at when they guess.
    private const int Head = 1500;

    // Where programs look for the directory of a ZIP archive, and with it of a JAR.
    private const int Tail = 66 * 1024;

    public IReadOnlyList<string> Extensions => [.. Allowed(FileFormat.All)];

    public IReadOnlyList<string> ImageExtensions => [.. Allowed(FileFormat.All.Where(format => format.IsImage))];

    public long MostBytes => runtime.CurrentValue.MaxRequestLength is { } kilobytes ? kilobytes * 1024 : DefaultMostBytes;

    public UploadRefusal? RefuseName(string? fileName, string? contentType)
    {
        if (!UploadName.IsPlain(fileName))
        {
            return UploadRefusal.NameInvalid;
        }

        if (FileFormat.Of(fileName) is not { } format || !content.CurrentValue.IsFileAllowedForUpload(Path.GetExtension(fileName).TrimStart('.')))
        {
            return UploadRefusal.FormatNotAllowed;
        }

        return UploadName.Misleads(fileName) ? UploadRefusal.NameMisleads
            : IsCalled(contentType, format) ? null
            : UploadRefusal.ContentTypeDiffers;
    }

    public UploadRefusal? RefuseContent(string fileName, Stream content) => FileFormat.Of(fileName) is { } format
        ? Refuse(format, content, out _)
        : UploadRefusal.FormatNotAllowed;

    /// <param name="known">What the file says about itself, when it is taken.</param>
    public UploadRefusal? Refuse(FileFormat format, Stream content, out FileContent? known)
    {
        known = null;
        if (content.Length == 0)
        {
            return UploadRefusal.Empty;
        }

        if (content.Length > MostBytes)
        {
            return UploadRefusal.TooLarge;
        }

        var cursor = new FileCursor(content);
        if (format.Read(cursor) is not { } read)
        {
            return UploadRefusal.ContentDiffers;
        }

        if (cursor.IsActive || ActiveText.IsIn(cursor.Edge(Head, last: false)))
        {
            return UploadRefusal.ContentActive;
        }

        if (IsArchive(cursor, read))
        {
            return UploadRefusal.ContentDiffers;
        }

        if (read.Pixels is { } pixels && (long)pixels.Width * pixels.Height > MostPixels)
        {
            return UploadRefusal.ImageTooLarge;
        }

        known = read;
        return null;
    }

    // What follows the end of the file is not kept, and harms nobody.
    private static bool IsArchive(FileCursor cursor, FileContent read) =>
        read.Length == cursor.Length && cursor.Edge(Tail, last: true).AsSpan().IndexOf("PK\x05\x06"u8) >= 0;

    private static bool IsCalled(string? contentType, FileFormat format)
    {
        var called = contentType?.Split(';')[0].Trim();
        return string.IsNullOrEmpty(called)
            || called.Equals("application/octet-stream", StringComparison.OrdinalIgnoreCase)
            || format.ContentTypes.Contains(called, StringComparer.OrdinalIgnoreCase);
    }

    private IEnumerable<string> Allowed(IEnumerable<FileFormat> formats) =>
        formats.SelectMany(format => format.Extensions).Where(content.CurrentValue.IsFileAllowedForUpload);
}
