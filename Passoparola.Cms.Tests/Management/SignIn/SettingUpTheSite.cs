using System.Net;
using Passoparola.Cms.Benchmarks.Hosting;
using Passoparola.Cms.Tests.Support;
using Passoparola.Cms.Tests.Support.BackOffice;

namespace Passoparola.Cms.Tests.Management.SignIn;

public sealed class SettingUpTheSite : IDisposable
{
    private const string SetUp = "/umbraco/setup";

    private const string Password = "una password lunga";

    private static readonly Person Anna = new(Guid.Empty, "anna@example.org", Password);

    private readonly TestDatabase _engine = TestEngine.CreateDatabase();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_console_s_link_makes_the_first_administrator_once_and_who_signed_in_stays_so_after_a_kill_and_in_a_restored_copy()
    {
        var database = _engine.NewSite();
        var spent = await LinkOfAStartAsync(database);
        await using var site = await ConsoleSite.StartAsync(database);
        var secret = await site.SetUpSecretAsync();
        Assert.NotEqual(spent, secret);
        Assert.True(secret.Length >= 43, "256 bits in base64url");
        using var browser = new BackOfficeBrowser(site.Address);

        Assert.Contains("non ha ancora un amministratore", await RefusedLoginAsync(browser), StringComparison.Ordinal);
        Assert.Contains("non vale più", await RefusedSetUpAsync(browser, spent, Password), StringComparison.Ordinal);
        Assert.Contains("almeno 10 caratteri", await RefusedSetUpAsync(browser, secret, "corta"), StringComparison.Ordinal);
        using var done = await SetUpAsync(browser, secret, Password);
        Assert.Equal(HttpStatusCode.SeeOther, done.StatusCode);
        using var page = await browser.Client.GetAsync(new Uri(SetUp, UriKind.Relative), Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
        using var tokens = await browser.RedeemAsync(await browser.CodeAsync());
        Assert.Equal(HttpStatusCode.OK, await browser.AskAsync());
        using var refreshed = await browser.RefreshAsync();
        Assert.DoesNotContain(Password, site.Written, StringComparison.Ordinal);
        Assert.DoesNotContain(browser.CookieNamed("umbRefreshToken")!, site.Written, StringComparison.Ordinal);
        site.Kill();

        await using var again = await ConsoleSite.StartAsync(database);
        using var sameBrowser = await StillSignedInAsync(browser, again);
        using var other = new BackOfficeBrowser(again.Address);
        await other.SignInAsync(Anna);
        Assert.DoesNotContain("/umbraco/setup#", again.Written, StringComparison.Ordinal);
        await again.StopAsync();

        await using var restored = await ConsoleSite.StartAsync(database with { ConnectionString = _engine.CopyOf(database.ConnectionString) });
        using var afterwards = await StillSignedInAsync(sameBrowser, restored);
    }

    [Fact]
    public async Task Behind_a_proxy_that_is_named_the_back_office_is_on_https()
    {
        const string Host = "cms.example.org";
        await using var site = await ConsoleSite.StartAsync(
            _engine.NewSite(),
            ("Passoparola:ForwardedHeaders:KnownProxies:0", "127.0.0.1"),
            ("Umbraco:CMS:Security:BackOfficeHost", $"https://{Host}"),
            ("Umbraco:CMS:Unattended:InstallUnattended", "true"),
            ("Umbraco:CMS:Unattended:UnattendedUserName", "Anna Verdi"),
            ("Umbraco:CMS:Unattended:UnattendedUserEmail", Anna.Email),
            ("Umbraco:CMS:Unattended:UnattendedUserPassword", Anna.Password));
        using var browser = new BackOfficeBrowser(site.Address);
        browser.Client.DefaultRequestHeaders.Host = Host;
        using var plain = await browser.Client.GetAsync(new Uri("/umbraco/login", UriKind.Relative), Cancellation);
        Assert.Equal(HttpStatusCode.BadRequest, plain.StatusCode);

        browser.Client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        browser.Client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.7");
        using var foreign = await browser.LogInAsync(Anna.Email, Anna.Password, origin: $"https://{Host}.example.com");
        Assert.Equal(HttpStatusCode.Forbidden, foreign.StatusCode);
        using var page = await browser.Client.GetAsync(new Uri("/umbraco/login", UriKind.Relative), Cancellation);
        var forgery = page.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0]).Single();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/umbraco/login")
        {
            Content = new FormUrlEncodedContent(
            [
                KeyValuePair.Create("__RequestVerificationToken", BackOfficeBrowser.ForgeryTokenIn(await page.Content.ReadAsStringAsync(Cancellation))),
                KeyValuePair.Create("username", Anna.Email),
                KeyValuePair.Create("password", Anna.Password),
            ]),
        };
        request.Headers.Add("Origin", $"https://{Host}");
        request.Headers.Add("Cookie", forgery);
        using var login = await browser.Client.SendAsync(request, Cancellation);

        Assert.Equal(HttpStatusCode.SeeOther, login.StatusCode);
        var session = login.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("__Host-umbSession=", StringComparison.Ordinal) && !cookie.StartsWith("__Host-umbSession=;", StringComparison.Ordinal));
        Assert.Contains("; secure", session, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("/umbraco/setup#", site.Written, StringComparison.Ordinal);
        Assert.DoesNotContain(Anna.Password, site.Written, StringComparison.Ordinal);
    }

    public void Dispose() => _engine.Dispose();

    /// <summary>The browser's cookies, brought to another start of the site.</summary>
    private static async Task<BackOfficeBrowser> StillSignedInAsync(BackOfficeBrowser before, ConsoleSite site)
    {
        var browser = new BackOfficeBrowser(site.Address);
        foreach (var name in (string[])["umbSession", "umbAccessToken", "umbRefreshToken"])
        {
            browser.SetCookie(name, before.CookieNamed(name)!);
        }

        Assert.Equal(HttpStatusCode.OK, await browser.AskAsync());
        using var prolonged = await browser.RefreshAsync();
        Assert.Equal(HttpStatusCode.OK, prolonged.StatusCode);
        return browser;
    }

    private static async Task<string> LinkOfAStartAsync(SiteDatabase database)
    {
        await using var site = await ConsoleSite.StartAsync(database);
        var secret = await site.SetUpSecretAsync();
        await site.StopAsync();
        Assert.DoesNotContain("fail:", site.Written, StringComparison.Ordinal);
        return secret;
    }

    private static async Task<HttpResponseMessage> SetUpAsync(BackOfficeBrowser browser, string secret, string password)
    {
        using var page = await browser.Client.GetAsync(new Uri(SetUp, UriKind.Relative), Cancellation);
        var html = await page.Content.ReadAsStringAsync(Cancellation);
        return await browser.PostAsync(
            SetUp, browser.Origin, ("__RequestVerificationToken", BackOfficeBrowser.ForgeryTokenIn(html)), ("secret", secret), ("name", "Anna Verdi"), ("email", Anna.Email), ("password", password));
    }

    private static async Task<string> RefusedSetUpAsync(BackOfficeBrowser browser, string secret, string password)
    {
        using var answer = await SetUpAsync(browser, secret, password);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancellation));
    }

    private static async Task<string> RefusedLoginAsync(BackOfficeBrowser browser)
    {
        using var answer = await browser.LogInAsync("admin", "admin");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancellation));
    }
}
