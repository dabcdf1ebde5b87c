using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Passoparola.Cms.Tests.Browser.Support;

/// <summary>A window of the back office, and what people do in it.</summary>
internal sealed partial class BackOffice : IAsyncDisposable
{
    // The page goes on loading for long after it can be worked with.
    private static readonly PageGotoOptions Committed = new() { WaitUntil = WaitUntilState.Commit };

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
        await EnterAsync(email, password);
        await Expect(Section("Umb.Section.Content")).ToBeVisibleAsync();
    }

    /// <summary>Fills the sign-in form and sends it.</summary>
    public async Task EnterAsync(string email, string password)
    {
        await Page.GotoAsync("/umbraco", Committed);
        await Page.Locator("input[name=username]").FillAsync(email);
        await Page.Locator("input[name=password]").FillAsync(password);
        await Page.Locator("button[type=submit]").ClickAsync();
    }

    public ILocator Section(string alias) => Page.Locator($"[data-mark='section-link:{alias}']");

    public ILocator TreeItem(string name) => Page.Locator($"uui-menu-item[label='{name}']");

    /// <summary>Shows what stands below an item of the tree.</summary>
    public Task UnfoldAsync(string name) => TreeItem(name).Locator("#caret-button").First.ClickAsync();

    public async Task OpenDocumentAsync(Guid document, string culture = "it-IT")
    {
        await Page.GotoAsync($"/umbraco/section/content/workspace/document/edit/{document}/{culture}", Committed);
        await Expect(Action("Save")).ToBeVisibleAsync();
    }

    /// <summary>Where the text of a property is written.</summary>
    public ILocator Field(string alias) => Page.Locator($"[data-mark='property:{alias}']").Locator("textarea, input").First;

    public Task WriteAsync(string alias, string text) => Field(alias).FillAsync(text);

    public async Task SaveAsync()
    {
        await PressAsync("Save");
        var saved = await Page.RunAndWaitForResponseAsync(ConfirmVariantsAsync, IsSave);
        Assert.True(saved.Ok, await saved.TextAsync());
    }

    public async Task SaveAndPublishAsync()
    {
        await PressAsync("SaveAndPublish");
        await ConfirmVariantsAsync();
        await Expect(Notification("pubblicat")).ToBeVisibleAsync();
    }

    /// <summary>Presses a button of the workspace's foot.</summary>
    public Task PressAsync(string action) => Action(action).ClickAsync();

    /// <summary>The dialog that asks for languages, where a document has several.</summary>
    public Task ConfirmVariantsAsync() => Page.Locator("uui-dialog-layout uui-button[look='primary']").Last.ClickAsync();

    /// <summary>A message in the corner.</summary>
    public ILocator Notification(string text) => Page.Locator("uui-toast-notification").Filter(new LocatorFilterOptions { HasText = text }).First;

    private ILocator Action(string action) => Page.Locator($"[data-mark='workspace-action:Umb.WorkspaceAction.Document.{action}']").First;

    public Task ScreenshotAsync(string name) => Screenshots.TakeAsync(Page, name);

    public ValueTask DisposeAsync() => Context.DisposeAsync();

    // A draft that is saved is told by the button's tick alone.
    private static bool IsSave(IResponse answer) => answer.Request.Method is "PUT" or "POST" && SaveAddress().IsMatch(answer.Url);

    [GeneratedRegex(@"/management/api/v1/document(/[0-9a-f-]{36})?$")]
    private static partial Regex SaveAddress();

    [GeneratedRegex("Token request failed: 400|security/back-office/token|/umbraco/login")]
    private static partial Regex Expected();
}
