using System.Buffers.Binary;
using System.Drawing;

namespace Passoparola.Cms.Infrastructure.MediaFiles.Formats;

/// <summary>AVIF: boxes in boxes (ISO/IEC 14496-12), the size in <c>meta/iprp/ipco/ispe</c> (ISO/IEC 23008-12).</summary>
internal static class AvifFile
{
    private const int Deepest = 8;
    private const int MostBoxes = 10_000;

    public static FileContent? Read(FileCursor cursor)
    {
        if (!IsAvif(cursor))
        {
            return null;
        }

        var found = new Found();
        return TryReadBoxes(cursor, cursor.Length, found, depth: 0) && found is { HasPicture: true, Largest: { IsEmpty: false } pixels }
            ? new FileContent(pixels, cursor.Length)
            : null;
    }

    private static bool IsAvif(FileCursor cursor)
    {
        Span<byte> head = stackalloc byte[16];
        if (!cursor.TryRead(head) || !head[4..8].SequenceEqual("ftyp"u8))
        {
            return false;
        }

        var length = BinaryPrimitives.ReadUInt32BigEndian(head);
        var brands = new byte[Math.Clamp(length, 16, 1024) - 16];
        if (length is < 16 or > 1024 || !cursor.TryRead(brands))
        {
            return false;
        }

        var isAvif = IsBrand(head[8..12]);
        for (var at = 0; at + 4 <= brands.Length; at += 4)
        {
            isAvif |= IsBrand(brands.AsSpan(at, 4));
        }

        return isAvif;
    }

    private static bool IsBrand(ReadOnlySpan<byte> brand) => brand.SequenceEqual("avif"u8) || brand.SequenceEqual("avis"u8);

    private static bool TryReadBoxes(FileCursor cursor, long end, Found found, int depth)
    {
        Span<byte> head = stackalloc byte[8];
        while (cursor.Position < end)
        {
            var start = cursor.Position;
            if (++found.Boxes > MostBoxes || depth > Deepest || !cursor.TryRead(head) || !TryReadEnd(cursor, head, start, end, out var boxEnd))
            {
                return false;
            }

            if (!TryReadBox(cursor, head[4..], boxEnd, found, depth) || cursor.Position != boxEnd)
            {
                return false;
            }
        }

        return cursor.Position == end;
    }

    private static bool TryReadEnd(FileCursor cursor, ReadOnlySpan<byte> head, long start, long end, out long boxEnd)
    {
        long length = BinaryPrimitives.ReadUInt32BigEndian(head);
        if (length == 1)
        {
            Span<byte> large = stackalloc byte[8];
            length = cursor.TryRead(large) ? BinaryPrimitives.ReadInt64BigEndian(large) : -1;
        }

        // Zero: to the end of what it stands in.
        boxEnd = length == 0 ? end : start + Math.Clamp(length, 0, cursor.Length);
        return boxEnd >= cursor.Position && boxEnd <= end;
    }

    private static bool TryReadBox(FileCursor cursor, ReadOnlySpan<byte> type, long end, Found found, int depth)
    {
        var rest = end - cursor.Position;
        if (type.SequenceEqual("meta"u8))
        {
            // Four bytes of version and flags come first.
            return cursor.TrySkip(4) && cursor.Position <= end && TryReadBoxes(cursor, end, found, depth + 1);
        }

        if (type.SequenceEqual("iprp"u8) || type.SequenceEqual("ipco"u8))
        {
            return TryReadBoxes(cursor, end, found, depth + 1);
        }

        if (type.SequenceEqual("ispe"u8))
        {
            return rest == 12 && TryReadSize(cursor, found);
        }

        if (type.SequenceEqual("mdat"u8) || type.SequenceEqual("moov"u8) || type.SequenceEqual("idat"u8))
        {
            found.HasPicture |= rest > 0;
            return cursor.TrySkip(rest);
        }

        return cursor.TryPassText(rest);
    }

    // Parts of a picture and its small preview have sizes too: the whole is the largest.
    private static bool TryReadSize(FileCursor cursor, Found found)
    {
        Span<byte> size = stackalloc byte[12];
        if (!cursor.TryRead(size))
        {
            return false;
        }

        var width = BinaryPrimitives.ReadUInt32BigEndian(size[4..]);
        var height = BinaryPrimitives.ReadUInt32BigEndian(size[8..]);
        if (width is 0 or > int.MaxValue || height is 0 or > int.MaxValue)
        {
            return false;
        }

        if ((long)width * height > (long)found.Largest.Width * found.Largest.Height)
        {
            found.Largest = new Size((int)width, (int)height);
        }

        return true;
    }

    private sealed class Found
    {
        public int Boxes { get; set; }

        public bool HasPicture { get; set; }

        public Size Largest { get; set; }
    }
}
