using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Passoparola.Cms.Tests.Delivery.AnyRequest;

/// <summary>A request as bytes on a connection of its own: clients refuse to send what attackers do.</summary>
/// <param name="Text">Everything up to the empty line; each character is one byte.</param>
/// <param name="IsWellFormed">Whether everything but the values of parameters is what a good client sends.</param>
internal sealed record RawRequest(string Text, bool IsWellFormed)
{
    /// <summary>A request for an address with a Host header of one's own.</summary>
    public static RawRequest Get(string target, string host) =>
        new($"GET {target} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n", IsWellFormed: true);

    /// <returns>The answer; <c>null</c> when the server closed the connection without one.</returns>
    public async Task<RawAnswer?> SendAsync(Uri address, CancellationToken cancellation)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port, cancellation);
        var stream = client.GetStream();
        using var answer = new MemoryStream();
        try
        {
            await stream.WriteAsync(Encoding.Latin1.GetBytes(Text), cancellation);
            await stream.CopyToAsync(answer, cancellation);
        }
        catch (IOException) when (!IsWellFormed)
        {
            // The server stopped reading what it had refused already; its answer may have come before.
        }

        return RawAnswer.Parse(Encoding.UTF8.GetString(answer.ToArray()));
    }

    public override string ToString() => Uri.EscapeDataString(Text).Replace("%2F", "/", StringComparison.Ordinal).Replace("%0D%0A", "\n", StringComparison.Ordinal);
}

internal sealed record RawAnswer(int Status, string ContentType, string Body)
{
    public static RawAnswer? Parse(string text)
    {
        var end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        if (end < 0)
        {
            return null;
        }

        var lines = text[..end].Split("\r\n");
        const string Name = "Content-Type:";
        var contentType = lines.FirstOrDefault(line => line.StartsWith(Name, StringComparison.OrdinalIgnoreCase))?[Name.Length..].Trim() ?? "";
        var body = text[(end + 4)..];
        var isChunked = lines.Any(line => line.Equals("Transfer-Encoding: chunked", StringComparison.OrdinalIgnoreCase));
        return new RawAnswer(int.Parse(lines[0].Split(' ')[1], CultureInfo.InvariantCulture), contentType, isChunked ? Joined(body) : body);
    }

    private static string Joined(string chunks)
    {
        var bytes = Encoding.UTF8.GetBytes(chunks).AsSpan();
        var joined = new List<byte>(bytes.Length);
        while (bytes.IndexOf("\r\n"u8) is > 0 and var end
            && int.TryParse(bytes[..end], NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var size) && size > 0 && size <= bytes.Length - end - 2)
        {
            joined.AddRange(bytes.Slice(end + 2, size));
            bytes = bytes[Math.Min(bytes.Length, end + size + 4)..];
        }

        return Encoding.UTF8.GetString([.. joined]);
    }
}
