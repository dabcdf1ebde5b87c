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
    private readonly Func<IPage, Task> _leave;

    /// <param name="leave">What becomes of the window when it is not needed any more.</param>
    public BackOffice(IPage page, Func<IPage, Task> leave)
    {
        Page = page;
        _leave = leave;
        page.Console += AddError;
        page.PageError += AddError;
    }

    public IPage Page { get; }

    /// <summary>What went wrong in the browser, as its console tells.</summary>
    public IReadOnlyList<string> Errors => _errors;

    /// <summary>Where the properties of the document are edited.</summary>
    public ContentForm Form => new(Page);

    /// <summary>Where something is chosen, uploaded or set, over the rest of the page.</summary>
    public ILocator Sidebar => Page.Locator("uui-modal-sidebar").Last;

    /// <summary>The question that waits for an answer.</summary>
    public ILocator Dialog => Page.Locator("uui-dialog-layout").Last;

    public async Task SignInAsync(string email, string password)
    {
        await EnterAsync(email, password);
        await ArriveAsync();
    }

    /// <summary>Opens the back office as who has signed in already.</summary>
    public async Task OpenStartAsync()
    {
        await OpenAsync("/umbraco");
        await ArriveAsync();
    }

    /// <summary>Fills the sign-in form and sends it.</summary>
    public async Task EnterAsync(string email, string password)
    {
        await OpenAsync("/umbraco");
        await SignInForm.FillAsync(Page, email, password);
    }

    public Task OpenAsync(string address) => Page.GotoAsync(address, Committed);

    public ILocator Section(string name) => Page.Locator($"[data-mark='section-link:Umb.Section.{name}']");

    public ILocator TreeItem(string name) => Page.Locator($"uui-menu-item[label='{name}']").First;

    /// <summary>Shows what stands below an item of the tree.</summary>
    public Task UnfoldAsync(string name) => Caret(name).ClickAsync();

    /// <summary>Opens an item of the tree below the site.</summary>
    public async Task OpenBelowSiteAsync(string name)
    {
        await OpenAsync("/umbraco/section/content");
        await ChooseAsync(Caret("Passoparola"), TreeItem(name).Locator("a").First);
    }

    /// <summary>Leaves those in a list that have this in their name.</summary>
    public Task FilterAsync(string text) => Page.Locator("[data-mark='input:filter'] input").FillAsync(text);

    public async Task OpenDocumentAsync(Guid document, string culture = "it-IT")
    {
        await OpenAsync($"/umbraco/section/content/workspace/document/edit/{document}/{culture}");
        await Expect(Page.Locator("#name-input input").First).Not.ToHaveValueAsync("");
    }

    /// <summary>Starts a document of the one type that a list holds.</summary>
    public async Task StartAsync(string list, string create, string name)
    {
        await OpenBelowSiteAsync(list);
        await Page.Locator($"uui-button[label='{create}']").ClickAsync();
        await Expect(Form.Name).ToHaveValueAsync("");
        await Form.NameAsync(name);
    }

    /// <summary>Saves; where the document has languages, the one at hand.</summary>
    public async Task SaveAsync(bool hasLanguages = true)
    {
        var saved = await Page.RunAndWaitForResponseAsync(
            async () =>
            {
                await PressAsync("Save");
                if (hasLanguages)
                {
                    await ConfirmAsync();
                }
            },
            IsSave);
        Assert.InRange(saved.Status, 200, 299);
    }

    public async Task SaveAndPublishAsync()
    {
        await PressAsync("SaveAndPublish");
        await UntilAnsweredAsync(ConfirmAsync, "-and-publish");
        await Expect(Notification("pubblicat")).ToBeVisibleAsync();
    }

    /// <summary>Saves and looks at the preview, which another program would show.</summary>
    /// <returns>The address that was opened.</returns>
    public async Task<string> PreviewAsync(string expected)
    {
        // Only meanwhile: a browser whose requests are answered for it keeps nothing, not even what it compiled.
        await Page.Context.RouteAsync(expected, route => route.FulfillAsync(new RouteFulfillOptions { Body = "L'anteprima.", ContentType = "text/plain" }));
        var preview = await Page.RunAndWaitForPopupAsync(() => PressAsync("SaveAndPreview"));
        await preview.WaitForURLAsync(expected);
        var address = preview.Url;
        await preview.CloseAsync();
        await Page.Context.UnrouteAsync(expected);
        return address;
    }

    /// <summary>The languages of a document, each with its state.</summary>
    public Task<string[]> StatesAsync(Guid document) => Page.EvaluateAsync<string[]>(
        """
        async id => {
          const answer = await fetch('/umbraco/management/api/v1/document/' + id, { headers: { 'Authorization': 'Bearer [redacted]' } });
          return (await answer.json()).variants.map(variant => variant.culture + ' ' + variant.state);
        }
        """,
        document.ToString());

    /// <summary>Presses a button of the workspace's foot.</summary>
    public Task PressAsync(string action) => Page.Locator($"[data-mark='workspace-action:Umb.WorkspaceAction.Document.{action}']").First.ClickAsync();

    /// <summary>Chooses what may be done with the document that is open.</summary>
    public Task ChooseAsync(string action) => ChooseAsync(
        Page.Locator("[data-mark='workspace:action-menu-button']"),
        Page.Locator($"[data-mark='entity-action:Umb.EntityAction.Document.{action}']").Last);

    /// <summary>Chooses something of what a button shows.</summary>
    public static async Task ChooseAsync(ILocator button, ILocator choice)
    {
        for (var attempt = 1; ; attempt++)
        {
            await button.ClickAsync();
            try
            {
                await choice.ClickAsync(new LocatorClickOptions { Timeout = 5_000 });
                return;
            }
            catch (TimeoutException) when (attempt < 5)
            {
                // A page that is still being filled closes what was opened: people open it once more.
            }
        }
    }

    /// <summary>Does what is asked of the server, and waits until it has agreed: dialogs may be closed before they ask.</summary>
    public async Task UntilAnsweredAsync(Func<Task> act, string endOfAddress)
    {
        var answer = await Page.RunAndWaitForResponseAsync(act, candidate => candidate.Url.EndsWith(endOfAddress, StringComparison.Ordinal));
        Assert.InRange(answer.Status, 200, 299);
    }

    /// <summary>Answers a dialog with its main button: the languages where a document has several, a question elsewhere.</summary>
    public Task ConfirmAsync() => Dialog.MainButton().ClickAsync();

    /// <summary>The key of the document that is open.</summary>
    public async Task<Guid> OpenedDocumentAsync()
    {
        await Expect(Page).ToHaveURLAsync(Opened());
        return Guid.Parse(Opened().Match(Page.Url).Groups[1].Value);
    }

    /// <summary>A message in the corner.</summary>
    public ILocator Notification(string text) => Page.Locator("uui-toast-notification").Filter(new LocatorFilterOptions { HasText = text }).First;

    public Task ScreenshotAsync(string name) => Screenshots.TakeAsync(Page, name);

    public async ValueTask DisposeAsync()
    {
        Page.Console -= AddError;
        Page.PageError -= AddError;
        await _leave(Page);
    }

    /// <summary>Saves the picture or the file that is open.</summary>
    public async Task SaveMediaAsync()
    {
        var saved = await Page.RunAndWaitForResponseAsync(
            () => Page.Locator("[data-mark='workspace-action:Umb.WorkspaceAction.Media.Save']").First.ClickAsync(), IsSave);
        Assert.InRange(saved.Status, 200, 299);
    }

    private ILocator Caret(string name) => TreeItem(name).Locator("#caret-button").First;

    private async Task ArriveAsync()
    {
        await Expect(Section("Content")).ToBeVisibleAsync();
        // The first page is chosen after that, and closes what was opened in between.
        await Expect(Page).ToHaveURLAsync(InSection());
    }

    // Signed out, the client asks for a session and is refused: the protocol has no other way.
    private void AddError(object? window, IConsoleMessage message)
    {
        if (message.Type == "error" && !Expected().IsMatch(message.Text + message.Location))
        {
            _errors.Add($"{message.Text} ({message.Location})");
        }
    }

    private void AddError(object? window, string error) => _errors.Add(error);

    // What is saved is told by the button's tick alone.
    private static bool IsSave(IResponse answer) => answer.Request.Method is "PUT" or "POST" && SaveAddress().IsMatch(answer.Url);

    [GeneratedRegex(@"/management/api/v1/(document|media)(/[0-9a-f-]{36})?$")]
    private static partial Regex SaveAddress();

    [GeneratedRegex("/umbraco/section/")]
    private static partial Regex InSection();

    [GeneratedRegex("/edit/([0-9a-f-]{36})")]
    private static partial Regex Opened();

    [GeneratedRegex("Token request failed: 400|security/back-office/token|/umbraco/login")]
    private static partial Regex Expected();
}
