using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Management.Media;

public sealed class BackingUpMedia
{
    [Fact]
    public async Task Two_copies_around_the_database_hold_what_came_and_what_went_in_between()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var media = Directory.CreateDirectory(TemporaryFiles.NewPath("media")).FullName;
        var (backup, restored) = (TemporaryFiles.NewPath("copia"), TemporaryFiles.NewPath("ripristinata"));
        await WriteAsync(media, "aaaa1111/prima.png");

        await DocumentedCommands.RunAsync("backup-media", [("MEDIA", media), ("BACKUP", backup)], cancellation);
        await WriteAsync(media, "bbbb2222/durante.png");
        File.Delete(Path.Combine(media, "aaaa1111/prima.png"));
        await DocumentedCommands.RunAsync("backup-media", [("MEDIA", media), ("BACKUP", backup)], cancellation);
        await DocumentedCommands.RunAsync("restore-media", [("MEDIA", restored), ("BACKUP", backup)], cancellation);

        Assert.Equal(
            ["aaaa1111/prima.png", "bbbb2222/durante.png"],
            Directory.GetFiles(restored, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(restored, file)).Order());
    }

    private static Task WriteAsync(string folder, string path)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        return File.WriteAllBytesAsync(file, SampleFiles.Png(), TestContext.Current.CancellationToken);
    }
}
