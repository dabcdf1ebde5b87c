using System.Text.Json;
using Passoparola.Cms.Tests.Browser.Support;
using static Microsoft.Playwright.Assertions;

namespace Passoparola.Cms.Tests.Browser;

[Collection<EditedInTheBrowser>]
public sealed class EditingOpportunities(EditedSite site)
{
    [Fact]
    public async Task A_text_that_is_saved_and_published_is_read_and_found_by_everybody()
    {
        await using var backOffice = await site.OpenAsAdministratorAsync();
        var opportunity = await site.OpportunityAsync("Esempio: Caffè Alzheimer");
        await backOffice.OpenDocumentAsync(opportunity);
        await backOffice.Form.WriteAsync("summary", "Due ore insieme con merenda e pasticceria chiantigiana.");
        await backOffice.ScreenshotAsync("opportunita");

        await backOffice.SaveAndPublishAsync();

        var delivered = await site.VisitorReadsAsync($"/umbraco/delivery/api/v2/content/item/{opportunity}");
        Assert.Equal("Due ore insieme con merenda e pasticceria chiantigiana.", delivered.GetProperty("properties").GetProperty("summary").GetString());
        var found = await site.VisitorReadsAsync("/api/v1/search?q=chiantigiana");
        Assert.Equal(opportunity, Assert.Single(found.GetProperty("items").EnumerateArray()).GetProperty("id").GetGuid());
        Assert.Empty(backOffice.Errors);
    }

    [Fact]
    public async Task A_draft_is_kept_and_nobody_else_reads_it()
    {
        await using var backOffice = await site.OpenAsAdministratorAsync();
        var opportunity = await site.OpportunityAsync("Esempio: Banca del tempo");
        await backOffice.OpenDocumentAsync(opportunity);
        await backOffice.Form.WriteAsync("summary", "Una bozza che nessuno legge ancora.");

        await backOffice.SaveAsync();

        await backOffice.Page.ReloadAsync();
        await Expect(backOffice.Form.Field("summary")).ToHaveValueAsync("Una bozza che nessuno legge ancora.");
        var delivered = await site.VisitorReadsAsync($"/umbraco/delivery/api/v2/content/item/{opportunity}");
        Assert.NotEqual("Una bozza che nessuno legge ancora.", delivered.GetProperty("properties").GetProperty("summary").GetString());
    }

    [Fact]
    public async Task What_is_missing_for_publishing_is_told_and_the_draft_is_kept()
    {
        await using var backOffice = await site.OpenAsAdministratorAsync();
        var opportunity = await site.OpportunityAsync("Esempio: Bici in sicurezza");
        await backOffice.OpenDocumentAsync(opportunity);
        await backOffice.Form.WriteAsync("summary", "");

        await backOffice.PressAsync("SaveAndPublish");
        await backOffice.ConfirmAsync();

        await Expect(backOffice.Page.Locator("[data-mark='property:summary'] uui-form-validation-message, [data-mark='property:summary'] umb-form-validation-message").First).ToBeVisibleAsync();
        await backOffice.ScreenshotAsync("mancanze");
        var delivered = await site.VisitorReadsAsync($"/umbraco/delivery/api/v2/content/item/{opportunity}");
        Assert.NotEqual(JsonValueKind.Null, delivered.GetProperty("properties").GetProperty("summary").ValueKind);
        Assert.NotEqual("", delivered.GetProperty("properties").GetProperty("summary").GetString());
    }

    [Fact]
    public async Task The_list_of_opportunities_is_a_table_that_can_be_filtered()
    {
        await using var backOffice = await site.OpenAsAdministratorAsync();
        await backOffice.OpenBelowSiteAsync("Opportunità");
        await Expect(backOffice.Page.GetByText("Esempio: Archivio delle memorie del paese").First).ToBeVisibleAsync();

        await backOffice.FilterAsync("Bocce");

        await Expect(backOffice.Page.GetByText("Esempio: Bocce per tutti").First).ToBeVisibleAsync();
        await Expect(backOffice.Page.GetByText("Esempio: Archivio delle memorie del paese")).ToHaveCountAsync(0);
        await backOffice.ScreenshotAsync("elenco");
    }
}
