using System.Buffers.Binary;
using System.Drawing;

namespace Passoparola.Cms.Infrastructure.MediaFiles.Formats;

/// <summary>JPEG: segments, each with a marker and a length, between them the compressed picture (ITU-T T.81, annex B).</summary>
internal static class JpegFile
{
    private const byte Mark = 0xFF;
    private const byte End = 0xD9;
    private const byte Scan = 0xDA;
    private const byte Comment = 0xFE;

    public static FileContent? Read(FileCursor cursor)
    {
        Span<byte> start = stackalloc byte[2];
        if (!cursor.TryRead(start) || start[0] != Mark || start[1] != 0xD8)
        {
            return null;
        }

        var told = new Told();
        var hasPicture = false;
        while (TryReadMarker(cursor, isInPicture: hasPicture, out var marker))
        {
            switch (marker)
            {
                case End:
                    return hasPicture && told.Pixels is { } pixels ? new FileContent(pixels, cursor.Position) : null;
                case Scan:
                    hasPicture = true;
                    break;
            }

            if (!TryReadSegment(cursor, marker, told))
            {
                return null;
            }
        }

        return null;
    }

    private static bool TryReadMarker(FileCursor cursor, bool isInPicture, out byte marker)
    {
        Span<byte> next = stackalloc byte[1];
        marker = 0;
        while (isInPicture ? cursor.TryPassNext(Mark) : cursor.TryRead(next) && next[0] == Mark)
        {
            // Any number of FF may stand before a marker.
            do
            {
                if (!cursor.TryRead(next))
                {
                    return false;
                }
            }
            while (next[0] == Mark);

            // In the picture 00 follows an FF that is no marker, and D0 to D7 are points to start again from.
            if (next[0] is not 0 and not (>= 0xD0 and <= 0xD7))
            {
                marker = next[0];
                return true;
            }

            if (!isInPicture)
            {
                return false;
            }
        }

        return false;
    }

    private static bool TryReadSegment(FileCursor cursor, byte marker, Told told)
    {
        Span<byte> two = stackalloc byte[2];
        if (!cursor.TryRead(two))
        {
            return false;
        }

        var length = BinaryPrimitives.ReadUInt16BigEndian(two) - 2;
        return marker switch
        {
            >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC) => TryReadFrame(cursor, length, told),
            0xE1 when told.IsTurned is null => TryReadExif(cursor, length, told),
            >= 0xE0 and <= 0xEF or Comment => cursor.TryPassText(length),
            _ => cursor.TrySkip(length),
        };
    }

    private static bool TryReadFrame(FileCursor cursor, int length, Told told)
    {
        Span<byte> head = stackalloc byte[5];
        if (length < head.Length || !told.Frame.IsEmpty || !cursor.TryRead(head))
        {
            return false;
        }

        var height = BinaryPrimitives.ReadUInt16BigEndian(head[1..]);
        var width = BinaryPrimitives.ReadUInt16BigEndian(head[3..]);
        told.Frame = new Size(width, height);
        return width > 0 && height > 0 && cursor.TrySkip(length - head.Length);
    }

    private static bool TryReadExif(FileCursor cursor, int length, Told told)
    {
        var start = cursor.Position;
        var exif = new byte[Math.Clamp(length, 0, 4096)];
        if (length < 0 || !cursor.TryRead(exif))
        {
            return false;
        }

        // Read once for the turn, once for what it says.
        told.IsTurned = ExifTurn.IsIn(exif);
        cursor.ReturnTo(start);
        return cursor.TryPassText(length);
    }

    private sealed class Told
    {
        public Size Frame { get; set; }

        /// <summary>Only the first segment of its kind is asked.</summary>
        public bool? IsTurned { get; set; }

        public Size? Pixels => Frame.IsEmpty ? null : IsTurned == true ? new Size(Frame.Height, Frame.Width) : Frame;
    }
}
