namespace Passoparola.Cms.Benchmarks.Loading;

/// <summary>A request as it is sent.</summary>
/// <param name="Target">Path and query, escaped.</param>
internal sealed record LoadRequest(string Target, params IReadOnlyList<(string Name, string Value)> Headers)
{
    /// <summary>The head in HTTP/1.1, with a tab for each line end.</summary>
    public string ToLine(string host) =>
        $"GET {Target} HTTP/1.1\tHost: {host}\t{string.Concat(Headers.Select(header => $"{header.Name}: {header.Value}\t"))}\t";

    public HttpRequestMessage ToMessage()
    {
        var message = new HttpRequestMessage(HttpMethod.Get, new Uri(Target, UriKind.Relative));
        foreach (var (name, value) in Headers)
        {
            message.Headers.TryAddWithoutValidation(name, value);
        }

        return message;
    }
}
