using System.Buffers.Binary;
using System.Drawing;

namespace Passoparola.Cms.Infrastructure.MediaFiles.Formats;

/// <summary>PNG: a signature and chunks, from IHDR to IEND (ISO/IEC 15948).</summary>
internal static class PngFile
{
    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static FileContent? Read(FileCursor cursor)
    {
        Span<byte> start = stackalloc byte[8];
        if (!cursor.TryRead(start) || !start.SequenceEqual(Signature) || ReadHeader(cursor) is not { } pixels)
        {
            return null;
        }

        Span<byte> head = stackalloc byte[8];
        var hasPicture = false;
        while (cursor.TryRead(head))
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(head);
            var type = head[4..];
            if (type.SequenceEqual("IEND"u8))
            {
                // Each chunk ends with four bytes of checksum. Nothing may follow the last one.
                return hasPicture && length == 0 && cursor.TrySkip(4) && cursor.Position == cursor.Length ? new FileContent(pixels, cursor.Length) : null;
            }

            var isPicture = type.SequenceEqual("IDAT"u8) || type.SequenceEqual("fdAT"u8);
            hasPicture |= isPicture;
            if (!(isPicture ? cursor.TrySkip(length) : cursor.TryPassText(length)) || !cursor.TrySkip(4))
            {
                return null;
            }
        }

        return null;
    }

    private static Size? ReadHeader(FileCursor cursor)
    {
        Span<byte> header = stackalloc byte[8 + 13 + 4];
        if (!cursor.TryRead(header) || BinaryPrimitives.ReadUInt32BigEndian(header) != 13 || !header[4..8].SequenceEqual("IHDR"u8))
        {
            return null;
        }

        var width = BinaryPrimitives.ReadUInt32BigEndian(header[8..]);
        var height = BinaryPrimitives.ReadUInt32BigEndian(header[12..]);
        return width is > 0 and <= int.MaxValue && height is > 0 and <= int.MaxValue ? new Size((int)width, (int)height) : null;
    }
}
