using System.Buffers.Binary;
using System.Drawing;

namespace Passoparola.Cms.Infrastructure.MediaFiles.Formats;

/// <summary>WebP: a RIFF file of chunks, the first of which tells the size (RFC 9649).</summary>
internal static class WebpFile
{
    public static FileContent? Read(FileCursor cursor)
    {
        Span<byte> head = stackalloc byte[12];
        if (!cursor.TryRead(head)
            || !head.StartsWith("RIFF"u8)
            || !head[8..].SequenceEqual("WEBP"u8)
            || BinaryPrimitives.ReadUInt32LittleEndian(head[4..]) + 8L != cursor.Length)
        {
            return null;
        }

        Size? pixels = null;
        var hasPicture = false;
        Span<byte> chunk = stackalloc byte[8];
        while (cursor.Position < cursor.Length)
        {
            if (!cursor.TryRead(chunk))
            {
                return null;
            }

            var length = BinaryPrimitives.ReadUInt32LittleEndian(chunk[4..]);
            var start = cursor.Position;
            if (pixels is null && (pixels = ReadSize(cursor, chunk[..4], length)) is null)
            {
                return null;
            }

            hasPicture |= IsPicture(chunk[..4]);
            var rest = length - (cursor.Position - start);
            // Chunks fill up to an even length.
            if (!(IsPicture(chunk[..4]) ? cursor.TrySkip(rest) : cursor.TryPassText(rest)) || !cursor.TrySkip(length & 1))
            {
                return null;
            }
        }

        return hasPicture ? new FileContent(pixels, cursor.Length) : null;
    }

    private static bool IsPicture(ReadOnlySpan<byte> chunk) =>
        chunk.SequenceEqual("VP8 "u8) || chunk.SequenceEqual("VP8L"u8) || chunk.SequenceEqual("ANMF"u8);

    private static Size? ReadSize(FileCursor cursor, ReadOnlySpan<byte> chunk, uint length)
    {
        Span<byte> head = stackalloc byte[10];
        var needed = chunk.SequenceEqual("VP8L"u8) ? 5 : 10;
        if (length < needed || !cursor.TryRead(head[..needed]))
        {
            return null;
        }

        if (chunk.SequenceEqual("VP8X"u8))
        {
            return new Size(ThreeBytes(head[4..]) + 1, ThreeBytes(head[7..]) + 1);
        }

        if (chunk.SequenceEqual("VP8L"u8) && head[0] == 0x2F)
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(head[1..]);
            return new Size((int)(bits & 0x3FFF) + 1, (int)((bits >> 14) & 0x3FFF) + 1);
        }

        if (chunk.SequenceEqual("VP8 "u8) && head[3] == 0x9D && head[4] == 0x01 && head[5] == 0x2A)
        {
            var pixels = new Size(BinaryPrimitives.ReadUInt16LittleEndian(head[6..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(head[8..]) & 0x3FFF);
            return pixels.Width > 0 && pixels.Height > 0 ? pixels : null;
        }

        return null;
    }

    private static int ThreeBytes(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}
