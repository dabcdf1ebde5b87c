using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Passoparola.Cms.Api.Management.BackOffice;
using Passoparola.Cms.Infrastructure.Preview;
using Umbraco.Cms.Core.Configuration.Models;

namespace Passoparola.Cms.Tests.Management.BackOffice;

public sealed partial class OpeningThePage
{
    [Theory]
    [InlineData("/umbraco")]
    [InlineData("/umbraco/")]
    [InlineData("/umbraco/section/content/workspace/document/edit/7b677f20-accb-5cd1-97be-3af6a4a3a521/it-IT")]
    [InlineData("/umbraco/oauth_complete?code=a&state=b")]
    [InlineData("/umbraco/logout")]
    [InlineData("/Umbraco/Section/Media")]
    public async Task The_page_stands_at_every_address_that_nothing_else_has(string address)
    {
        await using var site = await BackOfficeSite.WithBundleAsync();

        using var answer = await site.GetAsync(address);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Contains("<base href=\"/umbraco/\">", html, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"it-IT\">", html, StringComparison.Ordinal);
        Assert.Contains("<umb-app lang=\"it-IT\"", html, StringComparison.Ordinal);
        Assert.Contains("<script type=\"module\" src=\"/umbraco/backoffice/app-1.js\">", html, StringComparison.Ordinal);
        Assert.Contains("<link rel=\"modulepreload\" href=\"/umbraco/backoffice/chunks/start-3.js\">", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/umbraco/login", HttpStatusCode.OK)]
    [InlineData("/umbraco/management/api/v1/known", HttpStatusCode.OK)]
    [InlineData("/umbraco/management/api/v1/unknown", HttpStatusCode.NotFound)]
    [InlineData("/umbraco/openapi/unknown.json", HttpStatusCode.NotFound)]
    [InlineData("/umbraco/serverEventHub/negotiate", HttpStatusCode.NotFound)]
    [InlineData("/umbraco/backoffice/chunks/unknown.js", HttpStatusCode.NotFound)]
    [InlineData("/umbraco/backoffice/assets/unknown.svg", HttpStatusCode.NotFound)]
    [InlineData("/umbraco/backoffice/../../appsettings.json", HttpStatusCode.NotFound)]
    [InlineData("/elsewhere", HttpStatusCode.NotFound)]
    public async Task What_stands_elsewhere_or_is_not_there_is_not_the_page(string address, HttpStatusCode expected)
    {
        await using var site = await BackOfficeSite.WithBundleAsync();

        using var answer = await site.GetAsync(address);

        Assert.Equal(expected, answer.StatusCode);
        Assert.NotEqual("text/html", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Nothing_is_posted_to_the_page()
    {
        await using var site = await BackOfficeSite.WithBundleAsync();

        using var answer = await site.SendAsync(HttpMethod.Post, "/umbraco/section/content");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    [Fact]
    public async Task The_policy_allows_no_script_in_the_page_but_the_import_map()
    {
        await using var site = await BackOfficeSite.WithBundleAsync();

        using var answer = await site.GetAsync("/umbraco");
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var map = ImportMap().Match(html).Groups["map"].Value;
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single().Split("; ");

        Assert.Contains("\"@umbraco-cms/backoffice/action\":\"/umbraco/backoffice/api/action-2.js\"", map, StringComparison.Ordinal);
        Assert.Contains($"script-src 'self' 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(map)))}'", policy);
        Assert.Contains("frame-ancestors 'none'", policy);
        Assert.Contains("object-src 'none'", policy);
        Assert.Single(InlineScript().Matches(html));
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("same-origin", answer.Headers.GetValues("Referrer-Policy").Single());
    }

    [Fact]
    public async Task Who_has_the_page_already_is_told_that_it_is_the_same()
    {
        await using var site = await BackOfficeSite.WithBundleAsync();
        using var first = await site.GetAsync("/umbraco/section/content");

        using var again = await site.GetAsync("/umbraco/section/media", ("If-None-Match", first.Headers.ETag!.ToString()));

        Assert.Equal("no-cache", first.Headers.CacheControl!.ToString());
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Empty(await again.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Umbracos_setting_says_whether_people_stay_signed_in(bool stay)
    {
        await using var site = await BackOfficeSite.WithBundleAsync(services => services.Configure<SecuritySettings>(settings => settings.KeepUserLoggedIn = stay));

        var html = await site.Client.GetStringAsync(new Uri("/umbraco", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(stay, html.Contains("keep-user-logged-in", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("https://www.example.org/{path}#{token}", false)]
    public async Task Without_a_front_end_for_previews_the_page_leaves_them_out(string? template, bool leftOut)
    {
        await using var site = await BackOfficeSite.WithBundleAsync(services => services.Configure<PreviewSettings>(settings => settings.UrlTemplate = template));

        var html = await site.Client.GetStringAsync(new Uri("/umbraco", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(leftOut, html.Contains(" data-without=\"preview\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("it-IT,it;q=0.9,en;q=0.5", "Chi gestisce il server installi Node.js")]
    [InlineData("en-GB", "installs Node.js")]
    public async Task Without_a_bundle_the_page_says_what_to_install(string language, string said)
    {
        await using var site = await BackOfficeSite.WithoutBundleAsync();

        using var answer = await site.GetAsync("/umbraco/section/content", ("Accept-Language", language));
        using var file = await site.GetAsync("/umbraco/backoffice/css/light.css");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains(said, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, file.StatusCode);
    }

    [Theory]
    [InlineData("/umbraco", true)]
    [InlineData("/umbraco/login", true)]
    [InlineData("/umbraco/section/content", true)]
    [InlineData("/UMBRACO/logout", true)]
    [InlineData("/umbraco/management/api/v1/language", false)]
    [InlineData("/umbraco/delivery/api/v2/content", false)]
    [InlineData("/umbraco/backoffice/app.js", false)]
    [InlineData("/umbraco/serverEventHub", false)]
    [InlineData("/umbracoo", false)]
    [InlineData("/health/ready", false)]
    public void People_open_pages_and_programs_ask_the_rest(string address, bool isPage) =>
        Assert.Equal(isPage, PageAddresses.Include(address));

    [GeneratedRegex("""<script type="importmap">(?<map>.*?)</script>""")]
    private static partial Regex ImportMap();

    [GeneratedRegex("<script(?![^>]*\\bsrc=)")]
    private static partial Regex InlineScript();
}
