using Passoparola.Cms.Tests.Browser.Support;
using static Microsoft.Playwright.Assertions;

namespace Passoparola.Cms.Tests.Browser;

[Collection<EditedInTheBrowser>]
public sealed class KeepingTheLibrary(EditedSite site)
{
    [Fact]
    public async Task A_picture_is_uploaded_and_described()
    {
        await using var backOffice = await site.OpenAsAdministratorAsync();
        await backOffice.OpenAsync("/umbraco/section/media");
        await LibraryTasks.DropAsync(backOffice, "laboratorio-di-cucina.png", "image/png");

        await backOffice.Page.Locator("uui-card-media[name='Laboratorio Di Cucina']").First.ClickAsync();
        await Expect(backOffice.Form.Name).ToHaveValueAsync("Laboratorio Di Cucina");
        await backOffice.Form.WriteAsync("alternativeText", "Tre persone preparano gli gnocchi");
        await backOffice.ScreenshotAsync("immagine");

        await backOffice.SaveMediaAsync();

        await backOffice.Page.ReloadAsync();
        await Expect(backOffice.Form.Field("alternativeText")).ToHaveValueAsync("Tre persone preparano gli gnocchi");
    }

    [Fact]
    public async Task A_program_with_the_name_of_a_picture_is_refused()
    {
        await using var backOffice = await site.OpenAsAdministratorAsync();
        await backOffice.OpenAsync("/umbraco/section/media");

        await LibraryTasks.DropAsync(backOffice, "sorpresa.png", "image/png", [0x4D, 0x5A, 0x90, 0x00, 0x03, 0x00, 0x00, 0x00]);

        await Expect(backOffice.Notification("Il contenuto del file non corrisponde")).ToBeVisibleAsync();
        await backOffice.ScreenshotAsync("file-rifiutato");
        await Expect(backOffice.Page.Locator("uui-card-media[name='Sorpresa']")).ToHaveCountAsync(0);
    }
}
