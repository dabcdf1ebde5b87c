using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Playwright;
using Passoparola.Cms.Benchmarks.Hosting;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Browser.Support;

/// <summary>
/// The program as it is run, with seed and demo, and Debian's Chromium in front of it. Whoever tests in the browser shares
/// it: <c>[Collection&lt;EditedInTheBrowser&gt;]</c>.
/// </summary>
public sealed class EditedSite : IAsyncLifetime
{
    /// <summary>The administrator's e-mail address, which is the user name too.</summary>
    public const string Administrator = "anna.rossi@example.org";

    private static readonly string[] Switches =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly TestDatabase _engine = TestEngine.CreateDatabase();
    private IPlaywright? _playwright;
    private IBrowser? _browser;
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
            ("Passoparola:Preview:UrlTemplate", "http://127.0.0.1:9/anteprima{path}?lingua={culture}#{token}"),
            ("Umbraco:CMS:Unattended:InstallUnattended", "true"),
            ("Umbraco:CMS:Unattended:UnattendedUserName", "Anna Rossi"),
            ("Umbraco:CMS:Unattended:UnattendedUserEmail", Administrator),
            ("Umbraco:CMS:Unattended:UnattendedUserPassword", Password));
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Chromium(), Args = Switches });
        await _server.WaitUntilReadyAsync(Visitor, CancellationToken.None);
    }

    /// <summary>A browser of somebody's own, signed out, that speaks Italian.</summary>
    internal async Task<BackOffice> OpenBrowserAsync()
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Address.ToString(),
            Locale = "it-IT",
            TimezoneId = "Europe/Rome",
            ViewportSize = new ViewportSize { Width = 1400, Height = 900 },
        });
        return await BackOffice.InAsync(context);
    }

    /// <summary>A browser with the administrator signed in.</summary>
    internal async Task<BackOffice> OpenAsAdministratorAsync()
    {
        var backOffice = await OpenBrowserAsync();
        await backOffice.SignInAsync(Administrator, Password);
        return backOffice;
    }

    /// <summary>What everybody is answered.</summary>
    internal async Task<JsonElement> VisitorReadsAsync(string address)
    {
        using var answer = JsonDocument.Parse(await Visitor.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken));
        return answer.RootElement.Clone();
    }

    /// <summary>The key of an opportunity of the demo, by its name.</summary>
    internal async Task<Guid> OpportunityAsync(string name)
    {
        var all = await VisitorReadsAsync("/umbraco/delivery/api/v2/content?filter=contentType:opportunity&fields=&take=100");
        return all.GetProperty("items").EnumerateArray().Single(item => item.GetProperty("name").GetString() == name).GetProperty("id").GetGuid();
    }

    public async ValueTask DisposeAsync()
    {
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

    private static string Chromium() =>
        new[] { Environment.GetEnvironmentVariable("PASSOPAROLA_TEST_CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }
            .FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException(
            "The tests in the browser need Chromium: install it (Debian: apt-get install chromium), or name its program in PASSOPAROLA_TEST_CHROMIUM.");
}
