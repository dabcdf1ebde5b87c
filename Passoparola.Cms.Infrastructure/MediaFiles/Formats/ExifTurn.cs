using System.Buffers.Binary;

namespace Passoparola.Cms.Infrastructure.MediaFiles.Formats;

/// <summary>Whether a camera held upright took the picture: it is shown with width and height exchanged.</summary>
internal static class ExifTurn
{
    private const ushort Orientation = 0x0112;
    private const int EntryLength = 12;

    /// <param name="exif">The beginning of a segment that starts with <c>Exif</c> and two zeros.</param>
    public static bool IsIn(ReadOnlySpan<byte> exif)
    {
        if (exif.Length < 14 || !exif.StartsWith("Exif\0\0"u8))
        {
            return false;
        }

        var tiff = exif[6..];
        var isLittle = tiff.StartsWith("II"u8);
        if (!isLittle && !tiff.StartsWith("MM"u8))
        {
            return false;
        }

        var directory = Number(tiff[4..], isLittle);
        if (directory > tiff.Length - 2)
        {
            return false;
        }

        var entries = tiff[(int)directory..];
        var count = Math.Min(Short(entries, isLittle), (entries.Length - 2) / EntryLength);
        for (var index = 0; index < count; index++)
        {
            var entry = entries.Slice(2 + (index * EntryLength), EntryLength);
            if (Short(entry, isLittle) == Orientation)
            {
                return Short(entry[8..], isLittle) is >= 5 and <= 8;
            }
        }

        return false;
    }

    private static ushort Short(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static uint Number(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
