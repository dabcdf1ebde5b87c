using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;

namespace Passoparola.Cms.Api.Management.Security.Pages;

/// <summary>A page that stands before the back office: it needs no script, and nothing from anywhere else.</summary>
/// <param name="Status">The HTTP status it is sent with.</param>
/// <param name="Language">The language it is written in.</param>
/// <param name="Title">Of the window, as plain text.</param>
/// <param name="Content">What stands in the middle, as HTML.</param>
/// <param name="Script">A script of this very page, if it has one.</param>
internal sealed record HtmlPage(int Status, string Language, string Title, string Content, string? Script = null) : IResult
{
    private const string Style =
        """
        :root{color-scheme:light}
        *{box-sizing:border-box}
        body{margin:0;min-height:100vh;display:grid;place-items:center;padding:1.5rem;background:#eef1f6;color:#1b1f2a;font:1rem/1.5 system-ui,sans-serif}
        main{width:100%;max-width:26rem;padding:2rem;background:#fff;border:1px solid #c9cfdc;border-radius:.5rem}
        h1{margin:0 0 1.25rem;font-size:1.5rem;line-height:1.25}
        label{display:block;margin:1rem 0 .25rem;font-weight:600}
        input{width:100%;padding:.6rem .7rem;font:inherit;color:inherit;background:#fff;border:1px solid #5d6579;border-radius:.3rem}
        button{width:100%;margin-top:1.5rem;padding:.7rem;font:inherit;font-weight:600;color:#fff;background:#1b3a8c;border:1px solid #1b3a8c;border-radius:.3rem;cursor:pointer}
        button:hover{background:#142c6b}
        input:focus-visible,button:focus-visible,a:focus-visible{outline:3px solid #1b3a8c;outline-offset:2px}
        a{color:#1b3a8c}
        small{display:block;color:#3d4456}
        .problem{margin:0 0 1rem;padding:.75rem 1rem;color:#7a1020;background:#fdecee;border:1px solid #b3243a;border-radius:.3rem}
        .help{margin:1.25rem 0 0;color:#3d4456;font-size:.9rem}
        """;

    private static readonly string StyleHash = HashOf(Style);

    /// <summary>Text as HTML shows it.</summary>
    public static string Encode(string? text) => HtmlEncoder.Default.Encode(text ?? "");

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = Status;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        response.Headers.ContentLanguage = Language;
        response.Headers.Vary = "Accept-Language";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.XFrameOptions = "DENY";
        response.Headers["Referrer-Policy"] = "same-origin";
        response.Headers.ContentSecurityPolicy =
            $"default-src 'none'; style-src {StyleHash}; {(Script is null ? "" : $"script-src {HashOf(Script)}; ")}form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        return response.WriteAsync(Html(), httpContext.RequestAborted);
    }

    private static string HashOf(string inline) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(inline)))}'";

    private string Html() =>
        $"""
        <!doctype html>
        <html lang="{Language}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <title>{Encode(Title)}</title>
        <style>{Style}</style>
        </head>
        <body>
        <main>
        {Content}
        </main>{(Script is null ? "" : $"\n<script>{Script}</script>")}
        </body>
        </html>

        """;
}
