using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Passoparola.Cms.Tests.Browser.Support;

/// <summary>The name, the tabs and the properties of a document, or of a block in a sidebar over it.</summary>
internal sealed class ContentForm(IPage page)
{
    public ILocator Name => page.Locator("#name-input input").First;

    public Task NameAsync(string name) => Name.FillAsync(name);

    public ILocator Property(string alias) => page.Locator($"[data-mark='property:{alias}']").Last;

    /// <summary>Where the text of a property is written.</summary>
    public ILocator Field(string alias) => Property(alias).Locator("textarea, input").First;

    public Task WriteAsync(string alias, string text) => Field(alias).FillAsync(text);

    public async Task WriteRichTextAsync(string alias, string text)
    {
        var editor = Property(alias).Locator(".tiptap");
        await editor.ClickAsync();
        await editor.PressSequentiallyAsync(text);
    }

    public Task OpenTabAsync(string label) => page.Locator($"uui-tab[label='{label}']").Last.ClickAsync();

    /// <summary>Goes on in another language of the document.</summary>
    public async Task SwitchLanguageAsync(string from, string to)
    {
        await page.Locator("#name-input").GetByText(from).ClickAsync();
        await page.Locator(".culture-variant").Filter(new LocatorFilterOptions { HasText = to }).Locator("button").First.ClickAsync();
        await Expect(page.Locator("#name-input").GetByText(to)).ToBeVisibleAsync();
    }

    /// <summary>Chooses a document from the tree that the property's picker shows.</summary>
    public async Task PickAsync(string alias, string name)
    {
        await Property(alias).Locator("#btn-add, uui-button[look='placeholder']").First.ClickAsync();
        var sidebar = page.Locator("uui-modal-sidebar").Last;
        await sidebar.Locator($"uui-menu-item[label='{name}']").First.ClickAsync();
        await sidebar.Button("Scegli").Last.ClickAsync();
        await Expect(Property(alias).GetByText(name).First).ToBeVisibleAsync();
    }

    /// <summary>Adds a block of the type that has this description.</summary>
    public async Task StartBlockAsync(string alias, string description)
    {
        await Property(alias).Locator("uui-button[look='placeholder']").First.ClickAsync();
        await page.GetByText(description).Last.ClickAsync();
    }

    public async Task FinishBlockAsync()
    {
        var open = page.Locator("uui-modal-sidebar uui-button[label='Crea']");
        var count = await open.CountAsync();
        await open.Last.ClickAsync();
        // The sidebar slides away before the one below it can be used.
        await Expect(open).ToHaveCountAsync(count - 1);
    }

    public Task TickAsync(string label) => page.Locator($"uui-checkbox[label='{label}']").Last.ClickAsync();
}
