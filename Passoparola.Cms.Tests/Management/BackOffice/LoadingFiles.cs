using System.IO.Compression;
using System.Net;
using System.Text;

namespace Passoparola.Cms.Tests.Management.BackOffice;

public sealed class LoadingFiles
{
    [Theory]
    [InlineData("app-1.js", "text/javascript; charset=utf-8", "public, max-age=31536000, immutable")]
    [InlineData("api/action-2.js", "text/javascript; charset=utf-8", "public, max-age=31536000, immutable")]
    [InlineData("chunks/start-3.js", "text/javascript; charset=utf-8", "public, max-age=31536000, immutable")]
    [InlineData("css/light.css", "text/css; charset=utf-8", "no-cache")]
    [InlineData("assets/fonts/Lato.woff2", "font/woff2", "no-cache")]
    public async Task Files_whose_name_tells_their_content_are_kept_and_the_others_asked_for_again(string file, string type, string caching)
    {
        await using var site = await BackOfficeSite.WithBundleAsync();

        using var answer = await site.GetAsync($"/umbraco/backoffice/{file}");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType!.ToString());
        Assert.Equal(caching, string.Join(", ", answer.Headers.GetValues("Cache-Control")));
        Assert.Equal("Accept-Encoding", answer.Headers.Vary.Single());
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Theory]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("gzip, deflate", "gzip")]
    [InlineData("BR", "br")]
    [InlineData("br;q=0, gzip", "gzip")]
    [InlineData("identity", null)]
    [InlineData(";;,", null)]
    [InlineData(null, null)]
    public async Task A_file_is_sent_as_the_browser_takes_it(string? accepted, string? coding)
    {
        await using var site = await BackOfficeSite.WithBundleAsync();

        using var answer = await site.GetAsync("/umbraco/backoffice/app-1.js", accepted is null ? [] : [("Accept-Encoding", accepted)]);
        var body = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        Assert.Equal(coding, answer.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.Equal(BackOfficeSite.Script, Text(body, coding));
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    [InlineData("identity")]
    public async Task Each_coding_has_its_own_tag_and_what_is_known_is_not_sent_again(string accepted)
    {
        await using var site = await BackOfficeSite.WithBundleAsync();
        using var first = await site.GetAsync("/umbraco/backoffice/css/light.css", ("Accept-Encoding", accepted));
        var tag = first.Headers.ETag!.ToString();

        using var again = await site.GetAsync("/umbraco/backoffice/css/light.css", ("Accept-Encoding", accepted), ("If-None-Match", tag));
        using var otherwise = await site.GetAsync(
            "/umbraco/backoffice/css/light.css", ("Accept-Encoding", accepted == "br" ? "gzip" : "br"), ("If-None-Match", tag));

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal(HttpStatusCode.OK, otherwise.StatusCode);
    }

    [Fact]
    public async Task Asking_for_the_headers_sends_the_headers_only()
    {
        await using var site = await BackOfficeSite.WithBundleAsync();
        using var whole = await site.GetAsync("/umbraco/backoffice/app-1.js", ("Accept-Encoding", "br"));

        using var head = await site.SendAsync(HttpMethod.Head, "/umbraco/backoffice/app-1.js", ("Accept-Encoding", "br"));

        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(whole.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Equal(whole.Headers.ETag, head.Headers.ETag);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("/umbraco/backoffice/assets/favicon.svg")]
    [InlineData("/umbraco/backoffice/assets/umbraco-logo.svg")]
    [InlineData("/umbraco/backoffice/assets/installer-illustration.svg")]
    [InlineData("/umbraco/management/api/v1/security/back-office/graphics/logo")]
    [InlineData("/umbraco/management/api/v1/security/back-office/graphics/logo-alternative")]
    [InlineData("/umbraco/management/api/v1/security/back-office/graphics/login-logo")]
    [InlineData("/umbraco/management/api/v1/security/back-office/graphics/login-logo-alternative")]
    [InlineData("/umbraco/management/api/v1/security/back-office/graphics/login-background")]
    public async Task Drawings_are_Passoparolas_own_and_there_without_a_bundle(string address)
    {
        await using var site = await BackOfficeSite.WithoutBundleAsync();

        using var answer = await site.GetAsync(address, ("Accept-Encoding", "gzip, br"));
        var drawing = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("image/svg+xml", answer.Content.Headers.ContentType!.MediaType);
        Assert.StartsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"", drawing, StringComparison.Ordinal);
        Assert.StartsWith("default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sign_in_picture_bears_the_light_logo_and_a_light_page_the_dark_one()
    {
        await using var site = await BackOfficeSite.WithoutBundleAsync();
        const string Graphics = "/umbraco/management/api/v1/security/back-office/graphics";
        var cancellation = TestContext.Current.CancellationToken;

        var onPicture = await site.Client.GetStringAsync(new Uri($"{Graphics}/login-logo", UriKind.Relative), cancellation);
        var onPage = await site.Client.GetStringAsync(new Uri($"{Graphics}/login-logo-alternative", UriKind.Relative), cancellation);

        Assert.Contains("<text x=\"58\" y=\"33\" fill=\"#fff\"", onPicture, StringComparison.Ordinal);
        Assert.Contains("<text x=\"58\" y=\"33\" fill=\"#1b264f\"", onPage, StringComparison.Ordinal);
    }

    private static string Text(byte[] body, string? coding)
    {
        using var plain = new MemoryStream(body);
        using Stream stream = coding switch
        {
            "br" => new BrotliStream(plain, CompressionMode.Decompress),
            "gzip" => new GZipStream(plain, CompressionMode.Decompress),
            _ => plain,
        };
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
