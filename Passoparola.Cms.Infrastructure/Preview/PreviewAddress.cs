using System.Text.RegularExpressions;

namespace Passoparola.Cms.Infrastructure.Preview;

/// <summary>The addresses that a template makes.</summary>
internal static partial class PreviewAddress
{
    private const string Path = "path";
    private const string Culture = "culture";
    private const string Token = "token";

    public static string Of(string template, string path, string culture, string token) => Fill(template, name => name switch
    {
        // A path is its segments: what separates them stays.
        Path => string.Join('/', path.Trim('/').Split('/').Select(Uri.EscapeDataString)),
        Culture => Uri.EscapeDataString(culture),
        Token => Uri.EscapeDataString(token),
        _ => $"{{{name}}}",
    });

    /// <returns>What is wrong with the template; <c>null</c> when nothing is.</returns>
    public static string? Fault(string template)
    {
        var names = Placeholder().Matches(template).Select(match => match.Groups["name"].Value).ToArray();
        if (names.FirstOrDefault(name => name is not (Path or Culture or Token)) is { } unknown)
        {
            return $"knows no {{{unknown}}}: write {{path}}, {{culture}} and {{token}}";
        }

        if (!names.Contains(Token))
        {
            return "must say where the {token} goes, for example https://www.example.org/{path}?lang={culture}#preview={token}";
        }

        return Uri.TryCreate(Of(template, Path, Culture, Token), UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            && address.UserInfo.Length == 0
            && !Placeholder().IsMatch(Authority().Match(template).Value)
            ? null
            : "must be an absolute address that begins with https:// or http:// and a host";
    }

    private static string Fill(string template, Func<string, string> value) =>
        Placeholder().Replace(template, match => value(match.Groups["name"].Value));

    [GeneratedRegex(@"\{(?<name>[^{}]*)\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"^[^:]*:/*[^/?#]*")]
    private static partial Regex Authority();
}
