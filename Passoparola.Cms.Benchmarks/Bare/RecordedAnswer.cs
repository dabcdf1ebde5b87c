using System.Text.Json;
using Passoparola.Cms.Benchmarks.Loading;

namespace Passoparola.Cms.Benchmarks.Bare;

/// <summary>An answer of the site, kept to be given again byte for byte.</summary>
/// <param name="Target">Path and query that it answers.</param>
internal sealed record RecordedAnswer(string Target, int Status, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    // The server writes these itself.
    private static readonly string[] OfTheServer = ["Connection", "Content-Length", "Date", "Server", "Transfer-Encoding"];

    public static async Task<RecordedAnswer> TakeAsync(HttpClient site, LoadRequest request, CancellationToken cancellation)
    {
        using var message = request.ToMessage();
        using var answer = await site.SendAsync(message, cancellation);
        var headers = answer.Headers.NonValidated.Concat(answer.Content.Headers.NonValidated)
            .Where(header => !OfTheServer.Contains(header.Key, StringComparer.OrdinalIgnoreCase))
            .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        return new RecordedAnswer(request.Target, (int)answer.StatusCode, headers, await answer.Content.ReadAsByteArrayAsync(cancellation));
    }

    public static async Task WriteAsync(string file, IEnumerable<RecordedAnswer> answers, CancellationToken cancellation)
    {
        await using var stream = File.Create(file);
        await JsonSerializer.SerializeAsync(stream, answers, cancellationToken: cancellation);
    }

    public static async Task<IReadOnlyList<RecordedAnswer>> ReadAsync(string file, CancellationToken cancellation)
    {
        await using var stream = File.OpenRead(file);
        return await JsonSerializer.DeserializeAsync<List<RecordedAnswer>>(stream, cancellationToken: cancellation) ?? [];
    }
}
