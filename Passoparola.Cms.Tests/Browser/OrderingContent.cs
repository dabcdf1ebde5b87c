using Microsoft.Playwright;
using Passoparola.Cms.Tests.Browser.Support;
using static Microsoft.Playwright.Assertions;

namespace Passoparola.Cms.Tests.Browser;

[Collection<EditedInTheBrowser>]
public sealed class OrderingContent(EditedSite site)
{
    [Fact]
    public async Task A_copy_is_made_below_the_same_list()
    {
        await using var backOffice = await site.OpenAsAdministratorAsync();
        await backOffice.OpenDocumentAsync(await site.OpportunityAsync("Esempio: Banca del tempo"));

        await backOffice.ChooseAsync("DuplicateTo");
        // The item is as high as all that is below it.
        await backOffice.Sidebar.Locator("uui-menu-item[label='Opportunità']").ClickAsync(new LocatorClickOptions { Position = new Position { X = 90, Y = 15 } });
        await backOffice.ScreenshotAsync("copia");
        await backOffice.UntilAnsweredAsync(() => backOffice.Sidebar.Button("Copia").ClickAsync(), "/copy");

        await Expect(backOffice.Sidebar).Not.ToBeVisibleAsync();
        await backOffice.OpenBelowSiteAsync("Opportunità");
        await backOffice.FilterAsync("banca del tempo");
        await Expect(backOffice.Page.GetByText("Esempio: Banca del tempo (1)").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_stands_in_the_wrong_place_is_moved_with_its_address()
    {
        await using var backOffice = await site.OpenAsAdministratorAsync();
        await backOffice.OpenBelowSiteAsync("Privacy");
        await Expect(backOffice.Form.Name).ToHaveValueAsync("Privacy");
        var page = await backOffice.OpenedDocumentAsync();

        await backOffice.ChooseAsync("MoveTo");
        await backOffice.Sidebar.Locator("uui-menu-item[label='Note legali']").ClickAsync();
        await backOffice.ScreenshotAsync("sposta");
        await backOffice.UntilAnsweredAsync(() => backOffice.Sidebar.Button("Sposta").ClickAsync(), "/move");

        await Expect(backOffice.Sidebar).Not.ToBeVisibleAsync();
        await backOffice.OpenDocumentAsync(page);
        await Expect(backOffice.Page.Locator("umb-workspace-variant-menu-breadcrumb, umb-variant-workspace-breadcrumb").GetByText("Note legali").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_search_of_the_back_office_opens_what_it_finds()
    {
        await using var backOffice = await site.OpenAsAdministratorAsync();
        await backOffice.OpenAsync("/umbraco/section/content");
        await Expect(backOffice.TreeItem("Passoparola")).ToBeVisibleAsync();
        var words = backOffice.Page.Locator("umb-search-modal input");
        await BackOffice.ChooseAsync(backOffice.Page.Locator("umb-search-header-app uui-button"), words);

        await words.FillAsync("caffe alzheimer");

        var found = backOffice.Page.Locator("umb-search-modal").GetByText("Esempio: Caffè Alzheimer");
        await Expect(found).ToBeVisibleAsync();
        await backOffice.ScreenshotAsync("cerca");
        await found.ClickAsync();
        await Expect(backOffice.Form.Name).ToHaveValueAsync("Esempio: Caffè Alzheimer");
    }
}
