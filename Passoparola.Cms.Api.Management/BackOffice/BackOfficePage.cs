using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Passoparola.Cms.Api.Management.BackOffice;

/// <summary>The one page of the back office, and what the browser may do on it.</summary>
internal sealed class BackOfficePage
{
    private const string Files = "/umbraco/backoffice/";

    // The map stands in the page, where the policy allows it by its hash; encoded so that nothing in it can end the element.
    private static readonly JsonSerializerOptions ImportMapJson = new(JsonSerializerOptions.Web) { Encoder = JavaScriptEncoder.Default };

    /// <param name="language">The language before anybody is known.</param>
    /// <param name="keepSignedIn">Whether the page renews the session by itself.</param>
    /// <param name="without">What the site's settings leave out, by the names of <c>Client/source/without.json</c>.</param>
    public BackOfficePage(BundleIndex index, string language, bool keepSignedIn, IEnumerable<string> without)
    {
        var imports = index.Modules.ToDictionary(module => module.Key, module => Files + module.Value);
        var importMap = JsonSerializer.Serialize(new { imports }, ImportMapJson);
        Policy = PolicyWith(HashOf(importMap));
        Html = Encoding.UTF8.GetBytes(Write(index, importMap, language, Attributes(keepSignedIn, without)));
        Tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(Html)).AsSpan(0, 32)}\"";
    }

    public byte[] Html { get; }

    public string Tag { get; }

    /// <summary>The value of <c>Content-Security-Policy</c>.</summary>
    public string Policy { get; }

    private static string Write(BundleIndex index, string importMap, string language, string attributes) => $"""
        <!doctype html>
        <html lang="{HtmlEncoder.Default.Encode(language)}">
        <head>
        <meta charset="utf-8">
        <base href="/umbraco/">
        <title>Passoparola · Redazione</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <link rel="icon" href="{Files}assets/favicon.svg" type="image/svg+xml">
        <link rel="stylesheet" href="{Files}css/umb-css.css">
        <link rel="stylesheet" href="{Files}css/light.css">
        <script type="importmap">{importMap}</script>
        {string.Join('\n', index.Preload.Select(file => $"""<link rel="modulepreload" href="{Files}{file}">"""))}
        <script type="module" src="{Files}{index.Application}"></script>
        </head>
        <body class="uui-font uui-text" style="margin:0;padding:0;overflow:hidden">
        <umb-app lang="{HtmlEncoder.Default.Encode(language)}"{attributes}></umb-app>
        <noscript><p lang="it">Per scrivere nel catalogo serve JavaScript: attivalo in questo browser.</p><p lang="en">Editing needs JavaScript: allow it in this browser.</p></noscript>
        </body>
        </html>

        """;

    private static string Attributes(bool keepSignedIn, IEnumerable<string> without)
    {
        var missing = string.Join(' ', without);
        return (keepSignedIn ? " keep-user-logged-in" : "") + (missing.Length == 0 ? "" : $" data-without=\"{HtmlEncoder.Default.Encode(missing)}\"");
    }

    // Styles may stand in the page: Lit falls back to it, and editors put widths into attributes. Pictures are shown from
    // data: (icons of the look) and blob: (before they are uploaded).
    private static string PolicyWith(string hash) => string.Join("; ",
        "default-src 'self'",
        $"script-src 'self' '{hash}'",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "media-src 'self' blob:",
        "font-src 'self' data:",
        "connect-src 'self'",
        "worker-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'");

    private static string HashOf(string script) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}";
}
