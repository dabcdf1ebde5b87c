using Passoparola.Cms.Infrastructure.UserGroups;
using Passoparola.Cms.Tests.Browser.Support;
using static Microsoft.Playwright.Assertions;

namespace Passoparola.Cms.Tests.Browser;

[Collection<EditedInTheBrowser>]
public sealed class WorkingWithOthers(EditedSite site)
{
    [Fact]
    public async Task A_colleague_is_given_a_password_and_signs_in()
    {
        await using var backOffice = await site.OpenAsAdministratorAsync();
        var email = $"{Guid.NewGuid():N}@example.org";
        await backOffice.OpenAsync("/umbraco/section/user-management/workspace/user-root");
        await BackOffice.ChooseAsync(
            backOffice.Page.Locator("umb-collection-action-bundle uui-button").First,
            backOffice.Page.Locator("umb-collection-action-bundle uui-menu-item").First);
        await backOffice.Dialog.Locator("#name input").FillAsync("Carla Verdi");
        await backOffice.Dialog.Locator("#email input").FillAsync(email);
        await backOffice.Dialog.Locator("#btn-add").ClickAsync();
        await backOffice.Sidebar.Locator("umb-user-group-ref").Filter(new() { HasText = "corregge e pubblica" }).ClickAsync();
        await backOffice.Sidebar.Button("Scegli").ClickAsync();
        await backOffice.ScreenshotAsync("nuova-persona");
        await backOffice.Dialog.Button("Crea utente").ClickAsync();

        var shown = backOffice.Page.Locator("uui-input-password input, uui-input#password input").Last;
        await Expect(shown).Not.ToHaveValueAsync("");
        var password = await shown.InputValueAsync();
        await backOffice.ScreenshotAsync("password-da-consegnare");

        await using var colleague = await site.OpenBrowserAsync();
        await colleague.SignInAsync(email, password);
        await Expect(colleague.Section("Users")).ToHaveCountAsync(0);
        await Expect(colleague.Section("Settings")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_collaborator_writes_and_leaves_publishing_to_others()
    {
        await using var backOffice = await site.OpenAsAsync(await site.AddPersonAsync("Dario Neri", EditorialGroups.ContributorsKey));
        var opportunity = await site.OpportunityAsync("Esempio: Caffè del quartiere");
        await backOffice.OpenDocumentAsync(opportunity);
        await backOffice.Form.WriteAsync("summary", "Proposto da chi collabora.");

        await backOffice.SaveAsync();

        await backOffice.ScreenshotAsync("collaboratore");
        var publish = "[data-mark='workspace-action:Umb.WorkspaceAction.Document.SaveAndPublish']";
        await Expect(backOffice.Page.Locator($"{publish}[disabled], {publish} uui-button[disabled]").First).ToBeVisibleAsync();
        var delivered = await site.VisitorReadsAsync($"/umbraco/delivery/api/v2/content/item/{opportunity}");
        Assert.NotEqual("Proposto da chi collabora.", delivered.GetProperty("properties").GetProperty("summary").GetString());
    }

    [Fact]
    public async Task A_password_is_changed_by_whose_it_is()
    {
        var email = await site.AddPersonAsync("Elena Gialli", EditorialGroups.EditorsKey);
        await using var backOffice = await site.OpenAsAsync(email);
        await backOffice.OpenStartAsync();
        await BackOffice.ChooseAsync(
            backOffice.Page.Locator("umb-current-user-header-app uui-button"), backOffice.Page.Locator("uui-button[label='Cambia la tua password']"));
        var fields = backOffice.Dialog.Locator("input[type=password]");
        await fields.Nth(0).FillAsync(site.Password);
        await fields.Nth(1).FillAsync("Nuova-" + site.Password);
        await fields.Nth(2).FillAsync("Nuova-" + site.Password);
        await backOffice.ScreenshotAsync("cambia-password");
        await backOffice.UntilAnsweredAsync(backOffice.ConfirmAsync, "/change-password");
        await Expect(fields).ToHaveCountAsync(0);

        await using var later = await site.OpenBrowserAsync();
        await later.SignInAsync(email, "Nuova-" + site.Password);
    }

    [Fact]
    public async Task A_draft_is_previewed_before_it_is_published()
    {
        await using var backOffice = await site.OpenAsAdministratorAsync();
        var opportunity = await site.OpportunityAsync("Esempio: Spesa a domicilio");
        await backOffice.OpenDocumentAsync(opportunity);
        await backOffice.Form.WriteAsync("summary", "Solo in anteprima.");

        var shown = new Uri(await backOffice.PreviewAsync($"{EditedSite.PreviewAddress}/**"));

        var token = shown.Fragment.TrimStart('#');
        var draft = await site.VisitorReadsAsync($"/umbraco/delivery/api/v2/content/item/{opportunity}", ("Preview-Token", token));
        Assert.Equal("Solo in anteprima.", draft.GetProperty("properties").GetProperty("summary").GetString());
        var published = await site.VisitorReadsAsync($"/umbraco/delivery/api/v2/content/item/{opportunity}");
        Assert.NotEqual("Solo in anteprima.", published.GetProperty("properties").GetProperty("summary").GetString());
    }
}
