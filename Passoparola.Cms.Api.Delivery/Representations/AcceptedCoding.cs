using System.Globalization;

namespace Passoparola.Cms.Api.Delivery.Representations;

/// <summary>Reads <c>Accept-Encoding</c> (RFC 9110, 12.5.3): the coding with the highest weight, Brotli before gzip before none at a tie.</summary>
internal static class AcceptedCoding
{
    public static ContentCoding Of(string? header)
    {
        if (header is null || header.AsSpan().Trim().IsEmpty)
        {
            return ContentCoding.Identity;
        }

        double? brotli = null, gzip = null, identity = null, any = null;
        foreach (var range in header.AsSpan().Split(','))
        {
            var (name, weight) = Read(header.AsSpan()[range]);
            switch (name)
            {
                case "br":
                    brotli = weight;
                    break;
                case "gzip" or "x-gzip":
                    gzip = weight;
                    break;
                case "identity":
                    identity = weight;
                    break;
                case "*":
                    any = weight;
                    break;
            }
        }

        // What is not named is as the asterisk says; without one only the plain body is acceptable, after all others.
        return Best(brotli ?? any ?? 0, gzip ?? any ?? 0, identity ?? (any == 0 ? 0 : 0.0001));
    }

    private static ContentCoding Best(double brotli, double gzip, double identity)
    {
        var best = Math.Max(Math.Max(brotli, gzip), identity);
        return best <= 0 ? ContentCoding.None
            : brotli == best ? ContentCoding.Brotli
            : gzip == best ? ContentCoding.Gzip
            : ContentCoding.Identity;
    }

    private static (string Name, double Weight) Read(ReadOnlySpan<char> element)
    {
        var semicolon = element.IndexOf(';');
        var name = (semicolon < 0 ? element : element[..semicolon]).Trim();
        var weight = semicolon < 0 ? 1 : Weight(element[(semicolon + 1)..].Trim());
        return (Known(name), weight);
    }

    private static double Weight(ReadOnlySpan<char> parameter) =>
        parameter.StartsWith("q=", StringComparison.OrdinalIgnoreCase)
        && double.TryParse(parameter[2..], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var weight)
            ? Math.Clamp(weight, 0, 1)
            : 0;

    private static string Known(ReadOnlySpan<char> name) =>
        name.Equals("br", StringComparison.OrdinalIgnoreCase) ? "br"
        : name.Equals("gzip", StringComparison.OrdinalIgnoreCase) || name.Equals("x-gzip", StringComparison.OrdinalIgnoreCase) ? "gzip"
        : name.Equals("identity", StringComparison.OrdinalIgnoreCase) ? "identity"
        : name is "*" ? "*"
        : "";
}
