using Passoparola.Cms.Infrastructure.MediaFiles;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core.Hosting;
using Umbraco.Cms.Core.IO;

namespace Passoparola.Cms.Tests.Management.Media;

/// <summary>What a process that was killed between two steps of a save finds when it starts again.</summary>
[Collection<RunningCms>]
public sealed class SettlingMediaFiles(CmsApplication cms) : IDisposable
{
    private readonly HttpClient _client = cms.AsAdministrator();

    [Fact]
    public void A_file_that_was_copied_for_a_save_that_was_never_committed_goes()
    {
        var files = cms.Get<MediaFileManager>().FileSystem;
        using var content = new MemoryStream(SampleFiles.Png());
        files.AddFile("uccisa99/foto.png", content);

        cms.Get<UnsettledMediaFiles>().Note("/media/uccisa99/foto.png");
        Assert.True(files.FileExists("uccisa99/foto.png"));
        cms.Get<UnsettledMediaFiles>().SettleAll();

        Assert.False(files.FileExists("uccisa99/foto.png"));
        Assert.Empty(Notes());
    }

    [Fact]
    public async Task A_file_of_a_save_that_was_committed_stays()
    {
        var address = await _client.FileOfAsync(await _client.AddAsync("salvata.png", SampleFiles.Png()));
        var files = cms.Get<MediaFileManager>().FileSystem;

        cms.Get<UnsettledMediaFiles>().Note(address);
        cms.Get<UnsettledMediaFiles>().SettleAll();

        Assert.True(files.FileExists(files.GetRelativePath(address)));
        Assert.Empty(Notes());
    }

    [Fact]
    public async Task Nothing_is_left_to_settle_after_saves_that_end()
    {
        var key = await _client.AddAsync("finita.png", SampleFiles.Png());
        await _client.SendAsync(HttpMethod.Delete, $"media/{key}");

        Assert.Empty(Notes());
    }

    public void Dispose() => _client.Dispose();

    private string[] Notes()
    {
        var folder = Path.Combine(cms.Get<IHostingEnvironment>().LocalTempPath, "MediaFiles");
        return Directory.Exists(folder) ? Directory.GetFiles(folder) : [];
    }
}
