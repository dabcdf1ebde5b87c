using Passoparola.Cms.Infrastructure.UserGroups;
using Passoparola.Cms.Tests.Browser.Support;
using static Microsoft.Playwright.Assertions;

namespace Passoparola.Cms.Tests.Browser;

/// <summary>What somebody has written stays, whatever happens while it is saved.</summary>
[Collection<EditedInTheBrowser>]
public sealed class KeepingWork(EditedSite site)
{
    [Fact]
    public async Task Who_saves_over_somebody_elses_work_is_told_who_and_keeps_the_text()
    {
        var opportunity = await site.OpportunityAsync("Esempio: Ballo liscio del venerdì");
        await using var first = await site.OpenAsAdministratorAsync();
        await using var second = await site.OpenAsAsync(await site.AddPersonAsync("Bruno Bianchi", EditorialGroups.EditorsKey));
        await first.OpenDocumentAsync(opportunity);
        await second.OpenDocumentAsync(opportunity);
        await first.Form.WriteAsync("summary", "Il testo di chi ha salvato per primo.");
        await second.Form.WriteAsync("summary", "Il testo di chi arriva dopo.");
        await first.Page.BringToFrontAsync();
        await first.SaveAsync();

        await second.Page.BringToFrontAsync();
        await second.PressAsync("Save");
        await second.ConfirmAsync();

        await Expect(second.Notification("Anna Rossi")).ToBeVisibleAsync();
        await second.ScreenshotAsync("due-persone");
        await Expect(second.Form.Field("summary")).ToHaveValueAsync("Il testo di chi arriva dopo.");
        await first.Page.BringToFrontAsync();
        await first.Page.ReloadAsync();
        await Expect(first.Form.Field("summary")).ToHaveValueAsync("Il testo di chi ha salvato per primo.");
    }

    [Fact]
    public async Task What_is_saved_without_a_connection_is_saved_when_it_is_back()
    {
        await using var backOffice = await site.OpenAsAsync(EditedSite.Administrator);
        await backOffice.OpenDocumentAsync(await site.OpportunityAsync("Esempio: Calcio per tutti"));
        await backOffice.Form.WriteAsync("summary", "Scritto senza rete.");
        await backOffice.Page.Context.SetOfflineAsync(true);

        await backOffice.PressAsync("Save");
        await backOffice.ConfirmAsync();

        await Expect(backOffice.Notification("Senza rete")).ToBeVisibleAsync();
        await backOffice.ScreenshotAsync("senza-rete");
        await backOffice.Page.Context.SetOfflineAsync(false);
        await Expect(backOffice.Form.Field("summary")).ToHaveValueAsync("Scritto senza rete.");
        await backOffice.SaveAsync();
        await backOffice.Page.ReloadAsync();
        await Expect(backOffice.Form.Field("summary")).ToHaveValueAsync("Scritto senza rete.");
    }

    [Fact]
    public async Task What_is_saved_after_the_session_has_ended_is_saved_after_signing_in_again()
    {
        await using var backOffice = await site.OpenAsAsync(EditedSite.Administrator);
        await backOffice.OpenDocumentAsync(await site.OpportunityAsync("Esempio: Nuoto adattato"));
        await backOffice.Form.WriteAsync("summary", "Scritto a sessione scaduta.");
        await backOffice.Page.Context.ClearCookiesAsync();

        await backOffice.PressAsync("Save");
        await backOffice.ConfirmAsync();
        var signIn = backOffice.Page.Locator("#auth-provider-button").Last;
        await Expect(signIn).ToBeVisibleAsync();
        await backOffice.ScreenshotAsync("sessione-scaduta");
        var popup = await backOffice.Page.RunAndWaitForPopupAsync(() => signIn.ClickAsync());
        await SignInForm.FillAsync(popup, EditedSite.Administrator, site.Password);

        await Expect(signIn).Not.ToBeVisibleAsync();
        await Expect(backOffice.Form.Field("summary")).ToHaveValueAsync("Scritto a sessione scaduta.");
        await backOffice.SaveAsync();
        await backOffice.Page.ReloadAsync();
        await Expect(backOffice.Form.Field("summary")).ToHaveValueAsync("Scritto a sessione scaduta.");
    }

    [Fact]
    public async Task Who_leaves_without_saving_is_asked_first()
    {
        await using var backOffice = await site.OpenAsAdministratorAsync();
        await backOffice.OpenDocumentAsync(await site.OpportunityAsync("Esempio: Ginnastica dolce"));
        await backOffice.Form.WriteAsync("summary", "Non ancora salvato.");

        await backOffice.TreeItem("Organizzazioni").Locator("a").First.ClickAsync();

        await Expect(backOffice.Dialog.GetByText("Hai delle modifiche non salvate").First).ToBeVisibleAsync();
        await backOffice.ScreenshotAsync("modifiche-non-salvate");
        await backOffice.Dialog.Button("Rimani").ClickAsync();
        await Expect(backOffice.Form.Field("summary")).ToHaveValueAsync("Non ancora salvato.");
    }
}
