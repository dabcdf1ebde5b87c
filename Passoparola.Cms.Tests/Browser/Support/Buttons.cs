using Microsoft.Playwright;

namespace Passoparola.Cms.Tests.Browser.Support;

/// <summary>
/// The back office's own buttons. Playwright does not know when they are disabled, and presses them in vain while a dialog
/// still asks for what it shows.
/// </summary>
internal static class Buttons
{
    /// <summary>The button of this label, from when it may be pressed.</summary>
    public static ILocator Button(this ILocator within, string label) => within.Locator($"uui-button[label='{label}']:not([disabled])");

    /// <summary>The button that does what a dialog proposes, from when it may be pressed.</summary>
    public static ILocator MainButton(this ILocator within) => within.Locator("uui-button[look='primary']:not([disabled])").Last;
}
