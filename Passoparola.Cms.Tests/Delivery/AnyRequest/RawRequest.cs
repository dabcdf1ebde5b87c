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
        return new RawAnswer(int.Parse(lines[0].Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture), contentType, text[(end + 4)..]);
    }
}
