using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Passoparola.Cms.Tests.Browser.Support;

/// <summary>A window of the back office, and what people do in it.</summary>
internal sealed partial class BackOffice : IAsyncDisposable
{
    private readonly List<string> _errors = [];

    private BackOffice(IBrowserContext context, IPage page)
    {
        Context = context;
        Page = page;
        page.Console += (_, message) =>
        {
            // Signed out, the client asks for a session and is refused: the protocol has no other way.
            if (message.Type == "error" && !Expected().IsMatch(message.Text + message.Location))
            {
                _errors.Add($"{message.Text} ({message.Location})");
            }
        };
        page.PageError += (_, error) => _errors.Add(error);
    }

    public IBrowserContext Context { get; }

    public IPage Page { get; }

    /// <summary>What went wrong in the browser, as its console tells.</summary>
    public IReadOnlyList<string> Errors => _errors;

    public static async Task<BackOffice> InAsync(IBrowserContext context)
    {
        context.SetDefaultTimeout(60_000);
        SetDefaultExpectTimeout(30_000);
        return new BackOffice(context, await context.NewPageAsync());
    }

    public async Task SignInAsync(string email, string password)
    {
        await Page.GotoAsync("/umbraco", new PageGotoOptions { WaitUntil = WaitUntilState.Commit });
        await Page.Locator("input[name=username]").FillAsync(email);
        await Page.Locator("input[name=password]").FillAsync(password);
        await Page.Locator("button[type=submit]").ClickAsync();
        await Expect(Section("Umb.Section.Content")).ToBeVisibleAsync();
    }

    public ILocator Section(string alias) => Page.Locator($"[data-mark='section-link:{alias}']");

    public Task ScreenshotAsync(string name) => Screenshots.TakeAsync(Page, name);

    public ValueTask DisposeAsync() => Context.DisposeAsync();

    [GeneratedRegex("security/back-office/token")]
    private static partial Regex Expected();
}
