using Passoparola.Cms.Tests.Management;
using static Microsoft.Playwright.Assertions;

namespace Passoparola.Cms.Tests.Browser.Support;

/// <summary>What is done with files, in the library and where a property wants one.</summary>
internal static class LibraryTasks
{
    private static readonly byte[] Png = SampleFiles.Png(64, 40, colour: 170);

    /// <summary>Uploads a picture from the dialog of a property, and chooses it.</summary>
    public static async Task UploadIntoAsync(BackOffice backOffice, string alias, string name)
    {
        await backOffice.Form.Property(alias).Locator("#btn-add").ClickAsync();
        await ChooseFileAsync(backOffice, name, "image/png", Png, () => backOffice.Sidebar.Button("Carica").First.ClickAsync());
        await Expect(backOffice.Sidebar.Locator("uui-card-media[selected]")).ToBeVisibleAsync();
        await backOffice.Sidebar.Button("Scegli").Last.ClickAsync();
        await Expect(backOffice.Form.Property(alias).Locator("uui-card-media").First).ToBeVisibleAsync();
    }

    /// <summary>Drops a file on the library that is open.</summary>
    public static Task DropAsync(BackOffice backOffice, string name, string type, byte[]? content = null) =>
        backOffice.Page.Locator("umb-dropzone-media, umb-media-dropzone").First.Locator("input[type=file]").First
            .SetInputFilesAsync(new Microsoft.Playwright.FilePayload { Name = name, MimeType = type, Buffer = content ?? Png });

    private static async Task ChooseFileAsync(BackOffice backOffice, string name, string type, byte[] content, Func<Task> open)
    {
        var chooser = await backOffice.Page.RunAndWaitForFileChooserAsync(open);
        await chooser.SetFilesAsync(new Microsoft.Playwright.FilePayload { Name = name, MimeType = type, Buffer = content });
    }
}
