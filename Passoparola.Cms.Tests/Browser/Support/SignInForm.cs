using Microsoft.Playwright;

namespace Passoparola.Cms.Tests.Browser.Support;

/// <summary>The page that asks who somebody is, in a window of the back office or in one of its own.</summary>
internal static class SignInForm
{
    public static async Task FillAsync(IPage page, string email, string password)
    {
        await page.Locator("input[name=username]").FillAsync(email);
        await page.Locator("input[name=password]").FillAsync(password);
        await page.Locator("button[type=submit]").ClickAsync();
    }
}
