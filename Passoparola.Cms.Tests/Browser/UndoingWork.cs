using System.Net;
using Passoparola.Cms.Tests.Browser.Support;
using static Microsoft.Playwright.Assertions;

namespace Passoparola.Cms.Tests.Browser;

[Collection<EditedInTheBrowser>]
public sealed class UndoingWork(EditedSite site)
{
    [Fact]
    public async Task An_earlier_version_comes_back_as_a_draft()
    {
        await using var backOffice = await site.OpenAsAdministratorAsync();
        await backOffice.OpenDocumentAsync(await site.OpportunityAsync("Esempio: Coro popolare aperto"));
        var before = await backOffice.Form.Field("summary").InputValueAsync();
        await backOffice.Form.WriteAsync("summary", "Una versione di cui ci si pente.");
        await backOffice.SaveAndPublishAsync();

        await backOffice.Page.Locator("[data-mark='workspace:view-link:Umb.WorkspaceView.Document.Info']").ClickAsync();
        await Expect(backOffice.Page.GetByText("Anna Rossi").First).ToBeVisibleAsync();
        await backOffice.ScreenshotAsync("info");
        await BackOffice.ChooseAsync(
            backOffice.Page.Locator("uui-button[label='Torna a una versione precedente']").First, backOffice.Sidebar.Locator(".rollback-item").Last);
        await Expect(backOffice.Sidebar.GetByText(before).First).ToBeVisibleAsync();
        await backOffice.ScreenshotAsync("versioni");
        await backOffice.Sidebar.Button("Torna a una versione precedente").Last.ClickAsync();

        await Expect(backOffice.Sidebar).Not.ToBeVisibleAsync();
        await backOffice.Page.Locator("[data-mark='workspace:view-link:Umb.WorkspaceView.Document.Edit']").ClickAsync();
        await Expect(backOffice.Form.Field("summary")).ToHaveValueAsync(before);
    }

    [Fact]
    public async Task What_is_trashed_leaves_the_site_and_is_restored_to_its_place()
    {
        await using var backOffice = await site.OpenAsAdministratorAsync();
        var opportunity = await site.OpportunityAsync("Esempio: Compagnia teatrale di quartiere");
        await backOffice.OpenDocumentAsync(opportunity);

        await backOffice.ChooseAsync("RecycleBin.Trash");
        await Expect(backOffice.Dialog.GetByText("nel cestino").First).ToBeVisibleAsync();
        await backOffice.ScreenshotAsync("nel-cestino");
        await backOffice.ConfirmAsync();

        await Expect(backOffice.Page.GetByText("Sola lettura").First).ToBeVisibleAsync();
        Assert.Equal(HttpStatusCode.NotFound, await site.VisitorIsAnsweredAsync($"/umbraco/delivery/api/v2/content/item/{opportunity}"));
        await backOffice.OpenAsync("/umbraco/section/content/workspace/document-recycle-bin-root");
        await Expect(backOffice.Page.GetByText("Esempio: Compagnia teatrale").First).ToBeVisibleAsync();
        await backOffice.ScreenshotAsync("cestino");
        await backOffice.OpenDocumentAsync(opportunity);
        await backOffice.ChooseAsync("RecycleBin.Restore");
        await Expect(backOffice.Sidebar.GetByText("Opportunità").First).ToBeVisibleAsync();
        await backOffice.Sidebar.Button("Ripristina").ClickAsync();
        await Expect(backOffice.Page.GetByText("Sola lettura")).ToHaveCountAsync(0);
        await backOffice.OpenDocumentAsync(opportunity);
        await backOffice.SaveAndPublishAsync();
        Assert.Equal(HttpStatusCode.OK, await site.VisitorIsAnsweredAsync($"/umbraco/delivery/api/v2/content/item/{opportunity}"));
    }

    [Fact]
    public async Task What_is_no_longer_true_is_taken_off_the_site_and_stays_a_draft()
    {
        await using var backOffice = await site.OpenAsAdministratorAsync();
        var opportunity = await site.OpportunityAsync("Esempio: Gruppo di lettura in biblioteca");
        await backOffice.OpenDocumentAsync(opportunity);

        await backOffice.ChooseAsync("Unpublish");
        await Expect(backOffice.Dialog.GetByText("Italiano").First).ToBeVisibleAsync();
        await Expect(backOffice.Dialog.MainButton()).ToBeVisibleAsync();
        await backOffice.ScreenshotAsync("annulla-pubblicazione");
        await backOffice.UntilAnsweredAsync(backOffice.ConfirmAsync, "/unpublish");

        await Expect(backOffice.Notification("")).ToBeVisibleAsync();
        Assert.Equal(HttpStatusCode.NotFound, await site.VisitorIsAnsweredAsync($"/umbraco/delivery/api/v2/content/item/{opportunity}"));
        Assert.Equal("it-IT Draft", Assert.Single(await backOffice.StatesAsync(opportunity), state => state.StartsWith("it-IT", StringComparison.Ordinal)));
        await Expect(backOffice.Form.Name).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("^Esempio: Gruppo di lettura"));
    }
}
