using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Passoparola.Cms.Tests.Support;
using Passoparola.Cms.Tests.Support.BackOffice;

namespace Passoparola.Cms.Tests.Management.SignIn;

[Collection<RunningCms>]
public sealed class SigningIn(CmsApplication cms) : IDisposable
{
    private readonly BackOfficeBrowser _browser = new(cms.Address);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_person_comes_from_the_page_to_the_API_the_way_the_client_goes()
    {
        var person = await cms.NewPersonAsync();
        using var first = await _browser.AuthorizeAsync();
        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        Assert.StartsWith("/umbraco/login?returnUrl=%2Fumbraco%2Fmanagement%2Fapi%2Fv1%2Fsecurity%2Fback-office%2Fauthorize%3F", first.Headers.Location!.OriginalString, StringComparison.Ordinal);

        using var login = await _browser.LogInAsync(person.Email, person.Password, "/umbraco/section/content?a=b");
        Assert.Equal(HttpStatusCode.SeeOther, login.StatusCode);
        Assert.Equal("/umbraco/section/content?a=b", login.Headers.Location!.OriginalString);
        using var tokens = await _browser.RedeemAsync(await _browser.CodeAsync());

        var answer = await tokens.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
        Assert.Equal(300, answer.GetProperty("expires_in").GetInt32());
        Assert.Equal("[redacted]", answer.GetProperty("access_token").GetString());
        Assert.Equal("[redacted]", answer.GetProperty("refresh_token").GetString());
        Assert.True(tokens.Headers.CacheControl?.NoStore);
        Assert.Equal(HttpStatusCode.OK, await _browser.AskAsync());
    }

    [Fact]
    public async Task Cookies_are_out_of_reach_of_scripts_and_of_other_sites()
    {
        var person = await cms.NewPersonAsync();
        using var login = await _browser.LogInAsync(person.Email, person.Password);
        using var tokens = await _browser.RedeemAsync(await _browser.CodeAsync());

        string[] set = [.. login.Headers.GetValues("Set-Cookie"), .. tokens.Headers.GetValues("Set-Cookie")];
        Assert.Equal(3, set.Where(cookie => !cookie.Contains("=;", StringComparison.Ordinal)).Select(cookie => cookie.Split('=')[0]).Intersect(["umbSession", "umbAccessToken", "umbRefreshToken"]).Count());
        Assert.All(set, cookie =>
        {
            Assert.Contains("; httponly", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("; samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("; path=/", cookie, StringComparison.OrdinalIgnoreCase);
        });
    }

    [Fact]
    public async Task Who_has_signed_in_is_sent_on_from_the_page()
    {
        var person = await cms.NewPersonAsync();
        await _browser.SignInAsync(person);

        using var page = await _browser.Client.GetAsync(new Uri("/umbraco/login?returnUrl=/umbraco/section/media", UriKind.Relative), Cancellation);

        Assert.Equal(HttpStatusCode.SeeOther, page.StatusCode);
        Assert.Equal("/umbraco/section/media", page.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_name_are_answered_alike()
    {
        var person = await cms.NewPersonAsync();

        var wrong = await RefusalAsync(person.Email, "non è questa");
        var unknown = await RefusalAsync("nessuno@example.org", "non è questa");

        Assert.Equal(wrong.Replace(person.Email, "…", StringComparison.Ordinal), unknown.Replace("nessuno@example.org", "…", StringComparison.Ordinal));
        Assert.Contains("role=\"alert\"", wrong, StringComparison.Ordinal);
        Assert.DoesNotContain("non è questa", wrong, StringComparison.Ordinal);
        Assert.Null(_browser.CookieNamed("umbSession"));
    }

    [Fact]
    public async Task A_form_without_what_the_page_gave_the_browser_is_refused()
    {
        var person = await cms.NewPersonAsync();

        using var answer = await _browser.PostAsync(BackOfficeBrowser.Login, null, ("username", person.Email), ("password", person.Password));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Null(_browser.CookieNamed("umbSession"));
    }

    [Theory]
    [InlineData("https://example.org")]
    [InlineData("null")]
    public async Task A_form_of_another_site_is_refused(string origin)
    {
        var person = await cms.NewPersonAsync();

        using var answer = await _browser.LogInAsync(person.Email, person.Password, origin: origin);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Null(_browser.CookieNamed("umbSession"));
    }

    [Fact]
    public async Task Nobody_is_led_out_of_the_back_office()
    {
        var person = await cms.NewPersonAsync();
        foreach (var returnUrl in (string[])
        [
            "https://example.org/umbraco",
            "//example.org/umbraco",
            "/\\example.org",
            "/umbraco\\..\\..\\x",
            "/umbraco/../health",
            "/umbraco/%2e%2e/health",
            "/umbraco//example.org",
            "/umbracoaltro",
            "/umbraco\r\nSet-Cookie: a=b",
            "/umbraco/è",
            "javascript:alert(1)",
            "",
        ])
        {
            using var browser = new BackOfficeBrowser(cms.Address);
            using var login = await browser.LogInAsync(person.Email, person.Password, returnUrl);

            Assert.Equal(HttpStatusCode.SeeOther, login.StatusCode);
            Assert.Equal("/umbraco", login.Headers.Location!.OriginalString);
        }
    }

    [Theory]
    [InlineData(null, "it", "Accedi a Passoparola")]
    [InlineData("it-IT,it;q=0.9,en;q=0.8", "it", "Accedi a Passoparola")]
    [InlineData("de-DE,en-GB;q=0.7", "en", "Sign in to Passoparola")]
    [InlineData("en;q=0.2,it;q=0.1", "en", "Sign in to Passoparola")]
    [InlineData(";;;q=x,*", "it", "Accedi a Passoparola")]
    public async Task The_page_speaks_the_language_the_browser_prefers(string? preferred, string language, string heading)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, BackOfficeBrowser.Login);
        request.Headers.TryAddWithoutValidation("Accept-Language", preferred);

        using var answer = await _browser.Client.SendAsync(request, Cancellation);

        var html = await answer.Content.ReadAsStringAsync(Cancellation);
        Assert.Contains($"<html lang=\"{language}\">", html, StringComparison.Ordinal);
        Assert.Contains($"<h1>{heading}</h1>", html, StringComparison.Ordinal);
        Assert.Contains("<label for=\"username\">", html, StringComparison.Ordinal);
        Assert.Contains("<label for=\"password\">", html, StringComparison.Ordinal);
        Assert.True(answer.Headers.CacheControl?.NoStore);
        Assert.Contains("frame-ancestors 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/umbraco/login")]
    [InlineData("/umbraco/management/api/v1/security/back-office/token")]
    [InlineData("/umbraco/management/api/v1/security/back-office/revoke")]
    public async Task Bodies_that_are_no_forms_are_the_senders_fault(string path)
    {
        foreach (var (type, body) in ((string?, string)[])
        [
            (null, "username=a&password=b"),
            ("application/json", "{\"grant_type\":\"refresh_token\"}"),
            ("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"username\"\r\n\r\na"),
            ("multipart/form-data", "--x"),
            ("application/x-www-form-urlencoded", ""),
            ("application/x-www-form-urlencoded", "username=a&username=b&password=c&grant_type=refresh_token&grant_type=password"),
            ("application/x-www-form-urlencoded", "%ZZ=%&=&&&username=%00%ff%fe&password=%u0000&grant_type=%00"),
            ("application/x-www-form-urlencoded", string.Concat(Enumerable.Range(0, 2000).Select(number => $"a{number}=1&"))),
            ("application/x-www-form-urlencoded", "username=" + new string('a', 100_000) + "&grant_type=" + new string('b', 100_000)),
            ("application/x-www-form-urlencoded; charset=utf-7", "username=a&grant_type=refresh_token"),
            ("application/x-www-form-urlencoded", "grant_type=authorization_code&client_id=umbraco-back-office&code=%00&code_verifier=%00"),
        ])
        {
            using var content = new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(body));
            content.Headers.TryAddWithoutValidation("Content-Type", type);
            using var answer = await _browser.Client.PostAsync(new Uri(path, UriKind.Relative), content, Cancellation);

            Assert.True((int)answer.StatusCode < 500, $"{type}: {answer.StatusCode}");
            Assert.Null(_browser.CookieNamed("umbSession"));
        }
    }

    public void Dispose() => _browser.Dispose();

    private async Task<string> RefusalAsync(string username, string password)
    {
        using var answer = await _browser.LogInAsync(username, password);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var html = await answer.Content.ReadAsStringAsync(Cancellation);
        return html.Replace(BackOfficeBrowser.ForgeryTokenIn(html), "…", StringComparison.Ordinal);
    }
}
