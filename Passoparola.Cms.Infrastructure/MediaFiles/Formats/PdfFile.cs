namespace Passoparola.Cms.Infrastructure.MediaFiles.Formats;

/// <summary>PDF: its version at the very start and its end mark at the very end (ISO 32000-2, 7.5).</summary>
internal static class PdfFile
{
    private const int Tail = 1024;

    public static FileContent? Read(FileCursor cursor)
    {
        var first = cursor.Edge(8, last: false);
        if (!first.AsSpan().StartsWith("%PDF-1."u8) && !first.AsSpan().StartsWith("%PDF-2."u8))
        {
            return null;
        }

        var last = cursor.Edge(Tail, last: true).AsSpan();
        var mark = last.LastIndexOf("%%EOF"u8);
        return mark >= 0 && last[(mark + 5)..].IndexOfAnyExcept("\r\n \t\0"u8) < 0 ? new FileContent(null, cursor.Length) : null;
    }
}
