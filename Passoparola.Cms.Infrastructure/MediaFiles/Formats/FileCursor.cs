namespace Passoparola.Cms.Infrastructure.MediaFiles.Formats;

/// <summary>
/// Goes through a file once, forward, and never further than its end: whoever made the file may have written any number
/// into it. Notes whether what the file tells about itself holds markup or scripts.
/// </summary>
internal sealed class FileCursor
{
    private readonly Stream _stream;
    private readonly byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;

    /// <param name="stream">Can be sought in.</param>
    public FileCursor(Stream stream)
    {
        _stream = stream;
        _stream.Position = 0;
        Length = stream.Length;
    }

    public long Length { get; }

    public long Position { get; private set; }

    /// <summary>Whether text was found in the file that a browser or a server could take for a page or a program.</summary>
    public bool IsActive { get; private set; }

    public bool TryRead(Span<byte> bytes)
    {
        if (bytes.Length > Length - Position)
        {
            return false;
        }

        while (bytes.Length > 0)
        {
            if (_start == _end && !Fill())
            {
                return false;
            }

            var count = Math.Min(bytes.Length, _end - _start);
            _buffer.AsSpan(_start, count).CopyTo(bytes);
            bytes = bytes[count..];
            Advance(count);
        }

        return true;
    }

    /// <summary>Passes over bytes; <c>false</c> when the file is shorter.</summary>
    public bool TrySkip(long count)
    {
        if (count < 0 || count > Length - Position)
        {
            return false;
        }

        var buffered = (int)Math.Min(count, _end - _start);
        Advance(buffered);
        if (count > buffered)
        {
            ReturnTo(Position + count - buffered);
        }

        return true;
    }

    /// <summary>Goes back to where the cursor was.</summary>
    public void ReturnTo(long position)
    {
        Position = position;
        _stream.Position = position;
        _start = _end = 0;
    }

    /// <summary>Passes over bytes in which texts may stand, and looks at them.</summary>
    public bool TryPassText(long count)
    {
        if (count < 0 || count > Length - Position)
        {
            return false;
        }

        // What is cut between two pieces is found all the same: they overlap by as much as the longest mark is long.
        var text = new byte[Math.Min(count, 32 * 1024) + ActiveText.Longest];
        var kept = 0;
        while (count > 0)
        {
            var piece = (int)Math.Min(count, text.Length - kept);
            if (!TryRead(text.AsSpan(kept, piece)))
            {
                return false;
            }

            count -= piece;
            var whole = text.AsSpan(0, kept + piece);
            IsActive |= ActiveText.IsIn(whole);
            kept = Math.Min(whole.Length, ActiveText.Longest - 1);
            whole[^kept..].CopyTo(text);
        }

        return true;
    }

    /// <summary>Goes to the next byte of this value and past it.</summary>
    public bool TryPassNext(byte value)
    {
        while (_start < _end || Fill())
        {
            var index = _buffer.AsSpan(_start, _end - _start).IndexOf(value);
            if (index >= 0)
            {
                Advance(index + 1);
                return true;
            }

            Advance(_end - _start);
        }

        return false;
    }

    /// <summary>The first bytes of the file, or its last ones, wherever the cursor stands.</summary>
    public byte[] Edge(int count, bool last)
    {
        var bytes = new byte[Math.Min(count, Length)];
        _stream.Position = last ? Length - bytes.Length : 0;
        _stream.ReadExactly(bytes);
        ReturnTo(Position);
        return bytes;
    }

    private bool Fill()
    {
        _start = 0;
        _end = _stream.Read(_buffer, 0, _buffer.Length);
        return _end > 0;
    }

    private void Advance(int count)
    {
        _start += count;
        Position += count;
    }
}
