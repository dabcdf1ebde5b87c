using Passoparola.Cms.Tests.Browser.Support;
using static Microsoft.Playwright.Assertions;

namespace Passoparola.Cms.Tests.Browser;

[Collection<EditedInTheBrowser>]
public sealed class SigningIn(EditedSite site)
{
    [Fact]
    public async Task A_wrong_password_is_told_and_the_right_one_opens_the_catalogue_in_Italian()
    {
        await using var backOffice = await site.OpenBrowserAsync();
        await backOffice.EnterAsync(EditedSite.Administrator, "non-la-ricordo");
        await Expect(backOffice.Page.GetByRole(Microsoft.Playwright.AriaRole.Alert)).ToBeVisibleAsync();
        await backOffice.ScreenshotAsync("accesso");

        await backOffice.SignInAsync(EditedSite.Administrator, site.Password);

        await Expect(backOffice.Page.Locator("html")).ToHaveAttributeAsync("lang", new System.Text.RegularExpressions.Regex("^it"));
        await Expect(backOffice.Section("Content")).ToContainTextAsync("Contenut");
        await backOffice.UnfoldAsync("Passoparola");
        await Expect(backOffice.TreeItem("Opportunità")).ToBeVisibleAsync();
        await backOffice.ScreenshotAsync("albero");
        Assert.Empty(backOffice.Errors);
    }

    [Fact]
    public async Task What_is_not_served_is_not_shown()
    {
        await using var backOffice = await site.OpenAsAdministratorAsync();
        await backOffice.OpenAsync("/umbraco/section/content");
        await Expect(backOffice.Section("Media")).ToBeVisibleAsync();

        foreach (var section in (string[])["Library", "Members", "Packages", "Translation"])
        {
            await Expect(backOffice.Section(section)).ToHaveCountAsync(0);
        }
    }
}
