using System.Buffers.Binary;
using System.Drawing;

namespace Passoparola.Cms.Infrastructure.MediaFiles.Formats;

/// <summary>GIF: a screen, then pictures and extensions, each a row of blocks of at most 255 bytes (GIF89a).</summary>
internal static class GifFile
{
    private const byte Picture = 0x2C;
    private const byte Extension = 0x21;
    private const byte Trailer = 0x3B;

    public static FileContent? Read(FileCursor cursor)
    {
        Span<byte> head = stackalloc byte[13];
        if (!cursor.TryRead(head) || (!head.StartsWith("GIF87a"u8) && !head.StartsWith("GIF89a"u8)))
        {
            return null;
        }

        var screen = new Size(BinaryPrimitives.ReadUInt16LittleEndian(head[6..]), BinaryPrimitives.ReadUInt16LittleEndian(head[8..]));
        if (screen.Width == 0 || screen.Height == 0 || !TryPassColours(cursor, head[10]))
        {
            return null;
        }

        Span<byte> kind = stackalloc byte[1];
        var hasPicture = false;
        while (cursor.TryRead(kind))
        {
            if (kind[0] == Trailer)
            {
                return hasPicture && cursor.Position == cursor.Length ? new FileContent(screen, cursor.Length) : null;
            }

            hasPicture |= kind[0] == Picture;
            if (!(kind[0] switch { Picture => TryPassPicture(cursor), Extension => TryPassExtension(cursor), _ => false }))
            {
                return null;
            }
        }

        return null;
    }

    private static bool TryPassPicture(FileCursor cursor)
    {
        Span<byte> description = stackalloc byte[9];
        // A byte with the size of the first codes stands before the picture's blocks.
        return cursor.TryRead(description) && TryPassColours(cursor, description[8]) && cursor.TrySkip(1) && TryPassBlocks(cursor, isText: false);
    }

    private static bool TryPassExtension(FileCursor cursor) => cursor.TrySkip(1) && TryPassBlocks(cursor, isText: true);

    private static bool TryPassColours(FileCursor cursor, byte flags) => (flags & 0x80) == 0 || cursor.TrySkip(3L << ((flags & 0x07) + 1));

    private static bool TryPassBlocks(FileCursor cursor, bool isText)
    {
        Span<byte> length = stackalloc byte[1];
        while (cursor.TryRead(length))
        {
            if (length[0] == 0)
            {
                return true;
            }

            if (!(isText ? cursor.TryPassText(length[0]) : cursor.TrySkip(length[0])))
            {
                return false;
            }
        }

        return false;
    }
}
