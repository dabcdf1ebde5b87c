using Microsoft.Playwright;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Browser.Support;

/// <summary>
/// Pictures of what the tests did, in <c>artifacts/screenshots</c> or where <c>PASSOPAROLA_SCREENSHOTS</c> says. The
/// editors' manual shows some of them.
/// </summary>
internal static class Screenshots
{
    private static readonly string Folder = Directory.CreateDirectory(
        Environment.GetEnvironmentVariable("PASSOPAROLA_SCREENSHOTS") is { Length: > 0 } chosen
            ? chosen
            : Path.Combine(Repository.Root, "artifacts", "screenshots")).FullName;

    /// <param name="name">Of the file, without its ending.</param>
    public static Task TakeAsync(IPage page, string name) =>
        page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Folder, $"{name}.png"), Animations = ScreenshotAnimations.Disabled });
}
