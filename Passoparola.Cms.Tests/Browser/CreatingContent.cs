using Passoparola.Cms.Tests.Browser.Support;
using static Microsoft.Playwright.Assertions;

namespace Passoparola.Cms.Tests.Browser;

[Collection<EditedInTheBrowser>]
public sealed class CreatingContent(EditedSite site)
{
    [Fact]
    public async Task An_opportunity_with_place_hours_and_photo_is_read_and_found_in_two_languages()
    {
        await using var backOffice = await site.OpenAsAdministratorAsync();
        var form = backOffice.Form;
        await backOffice.StartAsync("Opportunità", "Crea Opportunità", "Merenda dei compiti");
        await form.WriteAsync("summary", "Compiti e giochi ogni lunedì e giovedì.");
        await form.WriteRichTextAsync("description", "Un aiuto nei compiti per chi frequenta le medie.");
        await LibraryTasks.UploadIntoAsync(backOffice, "image", "merenda.png");
        await backOffice.ScreenshotAsync("nuova-opportunita");
        await form.OpenTabAsync("Chi e dove");
        await form.PickAsync("provider", "CISS38");
        await AddPlaceAsync(backOffice);
        await form.OpenTabAsync("Classificazione");
        await form.PickAsync("categories", "Attività educative");

        await backOffice.SaveAndPublishAsync();

        var id = await backOffice.OpenedDocumentAsync();
        await Expect(form.Field("summary")).ToBeVisibleAsync();
        await backOffice.ScreenshotAsync("opportunita-pubblicata");
        await form.SwitchLanguageAsync("Italiano", "English");
        await form.NameAsync("Homework snack");
        await form.WriteAsync("summary", "Homework and games on Mondays and Thursdays.");
        await backOffice.SaveAndPublishAsync();
        await backOffice.ScreenshotAsync("versione-inglese");

        var properties = (await site.VisitorReadsAsync($"/umbraco/delivery/api/v2/content/item/{id}?expand=properties[locations]")).GetProperty("properties");
        Assert.Equal("CISS38", properties.GetProperty("provider").GetProperty("name").GetString());
        Assert.EndsWith("/merenda.png", properties.GetProperty("image")[0].GetProperty("url").GetString(), StringComparison.Ordinal);
        var place = properties.GetProperty("locations").GetProperty("items")[0].GetProperty("content").GetProperty("properties");
        Assert.Equal("Via Torino 10", place.GetProperty("address").GetString());
        var hours = place.GetProperty("hours").GetProperty("items")[0].GetProperty("content").GetProperty("properties");
        Assert.Equal(2, hours.GetProperty("weekdays").GetArrayLength());
        Assert.StartsWith("14:30", hours.GetProperty("opens").GetString(), StringComparison.Ordinal);
        await FoundAsync(id, "merenda compiti", "it-IT");
        await FoundAsync(id, "homework snack", "en-GB");
        // What one language was published for left the other one as it was.
        Assert.Equal(["en-GB Published", "it-IT Published"], (await backOffice.StatesAsync(id)).Order());
        Assert.Empty(backOffice.Errors);
    }

    [Fact]
    public async Task An_organisation_is_added_and_can_be_chosen_at_once()
    {
        await using var backOffice = await site.OpenAsAdministratorAsync();
        await backOffice.StartAsync("Organizzazioni", "Crea Organizzazione", "Associazione Lanterna Verde");
        await backOffice.SaveAsync(hasLanguages: false);

        await backOffice.OpenDocumentAsync(await site.OpportunityAsync("Esempio: Camminate del giovedì"));
        await backOffice.Form.OpenTabAsync("Chi e dove");
        await backOffice.Form.Property("partners").Locator("#btn-add, uui-button[look='placeholder']").First.ClickAsync();
        await backOffice.Sidebar.Locator("uui-tab[label='Cerca']").ClickAsync();
        await backOffice.Sidebar.GetByPlaceholder("Cerca...").Last.FillAsync("lanterna");
        await Expect(backOffice.Sidebar.Locator("uui-ref-node[name='Associazione Lanterna Verde']")).ToBeVisibleAsync();
        await backOffice.ScreenshotAsync("cercare-da-scegliere");
        await backOffice.Sidebar.Locator("uui-ref-node[name='Associazione Lanterna Verde']").ClickAsync();
        await backOffice.Sidebar.Button("Scegli").Last.ClickAsync();

        await Expect(backOffice.Form.Property("partners").GetByText("Associazione Lanterna Verde").First).ToBeVisibleAsync();
        await Expect(backOffice.Form.Property("partners").GetByText("Bozza")).ToBeVisibleAsync();
    }

    private static async Task AddPlaceAsync(BackOffice backOffice)
    {
        var form = backOffice.Form;
        await form.StartBlockAsync("locations", "Un luogo con i suoi orari");
        await form.WriteAsync("address", "Via Torino 10");
        await form.OpenTabAsync("Orari");
        await form.StartBlockAsync("hours", "Giorni e ore di apertura.");
        await form.TickAsync("Lunedì");
        await form.TickAsync("Giovedì");
        await form.WriteAsync("opens", "14:30");
        await form.WriteAsync("closes", "17:00");
        await backOffice.ScreenshotAsync("orari");
        await form.FinishBlockAsync();
        await Expect(form.Property("hours").Locator("umb-block-list-entry")).ToHaveCountAsync(1);
        await form.FinishBlockAsync();
        await Expect(form.Property("locations").Locator("umb-block-list-entry")).ToHaveCountAsync(1);
    }

    private async Task FoundAsync(Guid id, string words, string language)
    {
        var found = await site.VisitorReadsAsync($"/api/v1/search?q={Uri.EscapeDataString(words)}", ("Accept-Language", language));
        Assert.Contains(id, found.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetGuid()));
    }
}
