using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Playwright;
using Passoparola.Cms.Benchmarks.Hosting;
using Passoparola.Cms.Tests.Support;
using Passoparola.Cms.Tests.Support.BackOffice;

namespace Passoparola.Cms.Tests.Browser.Support;

/// <summary>
/// The program as it is run, with seed and demo, and Debian's Chromium in front of it. Whoever tests in the browser shares
/// it: <c>[Collection&lt;EditedInTheBrowser&gt;]</c>.
/// </summary>
public sealed class EditedSite : IAsyncLifetime
{
    /// <summary>The administrator's e-mail address, which is the user name too.</summary>
    public const string Administrator = "anna.rossi@example.org";

    /// <summary>Where previews are shown.</summary>
    public const string PreviewAddress = "https://anteprima.example.org";

    private static readonly string[] Switches =
    [
        "--no-sandbox", "--lang=it", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly TestDatabase _engine = TestEngine.CreateDatabase();
    private readonly SemaphoreSlim _signingIn = new(1);
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private IBrowserContext? _administrator;
    private IPage? _idle;
    private SiteProcess? _server;

    /// <summary>A client without credentials, for what the public is answered.</summary>
    public HttpClient Visitor { get; private set; } = new();

    /// <summary>Made anew for each run.</summary>
    public string Password { get; } = $"Prova-{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(9))}";

    public Uri Address => Visitor.BaseAddress!;

    public async ValueTask InitializeAsync()
    {
        (_server, Visitor) = SiteProcess.Serve(
            _engine.NewSite(),
            ("Passoparola:Schema:Demo", "true"),
            ("Passoparola:Preview:UrlTemplate", PreviewAddress + "/{path}?lingua={culture}#{token}"),
            ("Umbraco:CMS:Unattended:InstallUnattended", "true"),
            ("Umbraco:CMS:Unattended:UnattendedUserName", "Anna Rossi"),
            ("Umbraco:CMS:Unattended:UnattendedUserEmail", Administrator),
            ("Umbraco:CMS:Unattended:UnattendedUserPassword", Password));
        Assertions.SetDefaultExpectTimeout(30_000);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Chromium(), Args = Switches, Env = [new("LANGUAGE", "it")] });
        await _server.WaitUntilReadyAsync(Visitor, CancellationToken.None);
    }

    /// <summary>A browser of somebody's own, signed out, that speaks Italian.</summary>
    internal async Task<BackOffice> OpenBrowserAsync() =>
        new(await (await NewContextAsync()).NewPageAsync(), async page => await page.Context.DisposeAsync());

    /// <summary>A browser of somebody's own, signed in, with nothing open in it.</summary>
    internal async Task<BackOffice> OpenAsAsync(string email)
    {
        var backOffice = await OpenBrowserAsync();
        await AdmitAsync(backOffice.Page.Context, email);
        return backOffice;
    }

    /// <summary>A window of the browser in which the administrator has signed in, with nothing open in it.</summary>
    internal async Task<BackOffice> OpenAsAdministratorAsync()
    {
        await _signingIn.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            if (_administrator is null)
            {
                var context = await NewContextAsync();
                await AdmitAsync(context, Administrator);
                _administrator = context;
            }
        }
        finally
        {
            _signingIn.Release();
        }

        var page = Interlocked.Exchange(ref _idle, null) ?? await _administrator.NewPageAsync();
        // A window behind others is drawn once a second.
        await page.BringToFrontAsync();
        return new BackOffice(page, KeepAsync);
    }

    /// <summary>Somebody more, with the same password as the administrator.</summary>
    internal async Task<string> AddPersonAsync(string name, Guid group)
    {
        var email = $"{Guid.NewGuid():N}@example.org";
        using var browser = await SignedInAsync(Administrator);
        browser.Client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", BackOfficeBrowser.Header);
        using var made = await SendAsync("/user", HttpStatusCode.Created, new { email, userName = email, name, kind = "Default", userGroupIds = new[] { new { id = group } } });
        using var changed = await SendAsync($"/user/{made.Headers.GetValues("Umb-Generated-Resource").Single()}/change-password", HttpStatusCode.OK, new { newPassword = Password });
        return email;

        async Task<HttpResponseMessage> SendAsync(string path, HttpStatusCode expected, object body)
        {
            var answer = await browser.Client.PostAsJsonAsync(ManagementRequests.Base + path, body, TestContext.Current.CancellationToken);
            Assert.True(answer.StatusCode == expected, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            return answer;
        }
    }

    /// <summary>What everybody is answered who sends these headers.</summary>
    internal async Task<JsonElement> VisitorReadsAsync(string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        using var response = await Visitor.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.IsSuccessStatusCode, text);
        using var answer = JsonDocument.Parse(text);
        return answer.RootElement.Clone();
    }

    /// <summary>How everybody is answered.</summary>
    internal async Task<HttpStatusCode> VisitorIsAnsweredAsync(string address)
    {
        using var response = await Visitor.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        return response.StatusCode;
    }

    /// <summary>The key of an opportunity of the demo, by its name.</summary>
    internal async Task<Guid> OpportunityAsync(string name)
    {
        var all = await VisitorReadsAsync("/umbraco/delivery/api/v2/content?filter=contentType:opportunity&fields=&take=100");
        return all.GetProperty("items").EnumerateArray().Single(item => item.GetProperty("name").GetString() == name).GetProperty("id").GetGuid();
    }

    public async ValueTask DisposeAsync()
    {
        _signingIn.Dispose();
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        Visitor.Dispose();
        if (_server is not null)
        {
            await _server.StopAsync();
            await _server.DisposeAsync();
        }

        _engine.Dispose();
    }

    private async Task<BackOfficeBrowser> SignedInAsync(string email)
    {
        var browser = new BackOfficeBrowser(Address);
        await browser.SignInAsync(new Person(Guid.Empty, email, Password));
        return browser;
    }

    // As if somebody had signed in before: the tests of signing in go through the page.
    private async Task AdmitAsync(IBrowserContext context, string email)
    {
        using var browser = await SignedInAsync(email);
        await context.AddCookiesAsync(browser.Cookies.GetCookies(Address).Select(cookie => new Microsoft.Playwright.Cookie
        {
            Name = cookie.Name,
            Value = cookie.Value,
            Domain = cookie.Domain,
            Path = cookie.Path,
            HttpOnly = true,
            SameSite = SameSiteAttribute.Strict,
        }));
    }

    // A window that has shown the back office has its programs compiled: to open it there once more is half the work.
    private async Task KeepAsync(IPage page)
    {
        await page.GotoAsync("about:blank");
        if (Interlocked.CompareExchange(ref _idle, page, null) is not null)
        {
            await page.CloseAsync();
        }
    }

    private async Task<IBrowserContext> NewContextAsync()
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Address.ToString(),
            Locale = "it-IT",
            TimezoneId = "Europe/Rome",
            ViewportSize = new ViewportSize { Width = 1400, Height = 900 },
        });
        context.SetDefaultTimeout(30_000);
        return context;
    }

    private static string Chromium() =>
        new[] { Environment.GetEnvironmentVariable("PASSOPAROLA_TEST_CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }
            .FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException(
            "The tests in the browser need Chromium: install it (Debian: apt-get install chromium), or name its program in PASSOPAROLA_TEST_CHROMIUM.");
}
