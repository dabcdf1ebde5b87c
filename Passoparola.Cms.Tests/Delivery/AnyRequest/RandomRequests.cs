namespace Passoparola.Cms.Tests.Delivery.AnyRequest;

/// <summary>Requests that one seed makes, always the same ones for the same documents.</summary>
/// <param name="seed">What makes them differ.</param>
/// <param name="operations">What the site says it can be asked.</param>
/// <param name="keys">Keys of documents to ask for.</param>
/// <param name="apiKey">The key that opens everything.</param>
internal sealed class RandomRequests(int seed, IReadOnlyList<DescribedOperation> operations, string[] keys, string apiKey)
{
    private static readonly string[] Unsaid = ["Api-Key", "Accept-Encoding"];
    private static readonly string[] Methods = ["HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "GETX", "get", "G\u0001T"];

    private readonly RandomValues _values = new(new Random(seed), keys);

    public RawRequest Next()
    {
        var isPlain = _values.Chance(0.5);
        var operation = _values.Of(operations);
        var method = isPlain || _values.Chance(0.8) ? "GET" : _values.Of(Methods);
        string[] lines =
        [
            $"{method} {Target(operation, isPlain)} HTTP/1.1",
            $"Host: {(isPlain || _values.Chance(0.7) ? "127.0.0.1" : _values.ForHeader("Host"))}",
            .. isPlain ? [] : HeaderLines(operation),
            "Connection: close",
            "\r\n",
        ];
        return new RawRequest(string.Join("\r\n", lines), isPlain);
    }

    private string Target(DescribedOperation operation, bool isPlain)
    {
        var path = operation.Path
            .Replace("{id}", isPlain ? _values.Of(keys) : _values.For("path"), StringComparison.Ordinal)
            .Replace("{path}", isPlain ? _values.Of(keys) : _values.For("path"), StringComparison.Ordinal);
        if (!isPlain && _values.Chance(0.1))
        {
            path += _values.Of(["/", "/nothing", "/../content", "\u00e9", "#x", "//"]);
        }

        var parameters = Enumerable.Range(0, _values.Of([0, 1, 1, 2, 3, 4]))
            .Where(_ => operation.Query.Count > 0)
            .Select(_ => _values.Of(operation.Query))
            .Select(name => $"{name}={Printable(_values.For(name))}");
        var query = string.Join('&', parameters);
        if (!isPlain && _values.Chance(0.1))
        {
            query += _values.Of(["&", "&&&=", "=", "&fetch", "&%00=1", "&TAKE=1", "&take=1&take=1", "?a", "&id=&id=", "&filter&sort&fields&expand"]);
        }

        // A longer address is refused before anybody looks at it.
        if (isPlain && query.Length > 7_000)
        {
            query = query[..7_000];
        }

        return query.Length == 0 ? path : $"{path}?{query}";
    }

    private IEnumerable<string> HeaderLines(DescribedOperation operation)
    {
        string[] headers = [.. operation.Headers, .. Unsaid];
        for (var count = _values.Of([0, 1, 1, 2, 3]); count > 0; count--)
        {
            var name = _values.Of(headers);
            yield return $"{name}: {_values.ForHeader(name)}";
        }

        if (_values.Chance(0.05))
        {
            yield return "Preview: true";
            yield return $"Api-Key: {apiKey}";
        }
    }

    // A space would end the address; a mark opens no second query.
    private static string Printable(string value) => value.Replace(" ", "+", StringComparison.Ordinal).Replace("#", "%23", StringComparison.Ordinal)
        .Replace("&", "%26", StringComparison.Ordinal).Replace("\"", "%22", StringComparison.Ordinal).Replace("<", "%3C", StringComparison.Ordinal);
}
