using System.Net;
using System.Net.Http.Headers;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core.IO;
using static Passoparola.Cms.Tests.Management.Media.MediaLibrary;

namespace Passoparola.Cms.Tests.Management.Media;

[Collection<RunningCms>]
public sealed class ServingMediaFiles(CmsApplication cms) : IDisposable
{
    private readonly HttpClient _client = cms.AsAdministrator();
    private readonly HttpClient _visitor = cms.AsVisitor();

    [Fact]
    public async Task An_image_is_shown_in_place_and_can_do_nothing()
    {
        var file = await _client.FileOfAsync(await _client.AddAsync("mostrata.png", SampleFiles.Png()));

        using var answer = await _visitor.GetAsync(new Uri(file, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal("image/png", answer.Content.Headers.ContentType?.ToString());
        Assert.Null(answer.Content.Headers.ContentDisposition);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("default-src 'none'; sandbox", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")));
        Assert.True(answer.Headers.CacheControl is { Public: true, MustRevalidate: true });
        Assert.Equal(TimeSpan.Zero, answer.Headers.CacheControl.MaxAge);
    }

    [Fact]
    public async Task A_document_is_handed_over()
    {
        var file = await _client.FileOfAsync(await _client.AddAsync("Atto costitutivo.pdf", SampleFiles.Pdf, Document));

        using var answer = await _visitor.GetAsync(new Uri(file, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal("application/pdf", answer.Content.Headers.ContentType?.ToString());
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("atto-costitutivo.pdf", answer.Content.Headers.ContentDisposition?.FileName);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
    }

    [Fact]
    public async Task What_is_kept_is_asked_for_again_and_parts_are_given()
    {
        var file = new Uri(await _client.FileOfAsync(await _client.AddAsync("pezzi.png", SampleFiles.Png())), UriKind.Relative);
        using var whole = await _visitor.GetAsync(file, TestContext.Current.CancellationToken);

        using var again = new HttpRequestMessage(HttpMethod.Get, file);
        again.Headers.IfNoneMatch.Add(whole.Headers.ETag!);
        using var unchanged = await _visitor.SendAsync(again, TestContext.Current.CancellationToken);
        using var part = new HttpRequestMessage(HttpMethod.Get, file);
        part.Headers.Range = new RangeHeaderValue(1, 3);
        using var given = await _visitor.SendAsync(part, TestContext.Current.CancellationToken);
        using var head = await _visitor.SendAsync(new HttpRequestMessage(HttpMethod.Head, file), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
        Assert.Equal(HttpStatusCode.PartialContent, given.StatusCode);
        Assert.Equal("PNG"u8.ToArray(), await given.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal(whole.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.NotNull(whole.Content.Headers.LastModified);
    }

    [Fact]
    public async Task No_database_is_asked()
    {
        var file = await _client.FileOfAsync(await _client.AddAsync("veloce.png", SampleFiles.Png()));
        Assert.Equal(HttpStatusCode.OK, await _visitor.StatusAsync(file));

        var statements = await cms.StatementsDuringAsync(async () =>
        {
            await _visitor.StatusAsync(file);
            await _visitor.StatusAsync("/media/nessuno1/niente.png");
        });

        Assert.Empty(statements);
    }

    [Fact]
    public async Task What_is_in_the_bin_is_not_served_until_it_is_restored()
    {
        var folder = await _client.AddFolderAsync("Da cestinare");
        var inner = await _client.AddFolderAsync("Interna", folder);
        var key = await _client.AddAsync("profonda.png", SampleFiles.Png(), folder: inner);
        var file = await _client.FileOfAsync(key);

        Assert.Equal(HttpStatusCode.OK, await _client.SendAsync(HttpMethod.Put, $"media/{folder}/move-to-recycle-bin"));
        Assert.Equal(HttpStatusCode.NotFound, await _visitor.StatusAsync(file));
        Assert.Empty((await _client.JsonAsync($"media/urls?id={key}"))[0].GetProperty("urlInfos").EnumerateArray());

        Assert.Equal(HttpStatusCode.OK, await _client.SendAsync(HttpMethod.Put, $"recycle-bin/media/{folder}/restore", new { target = (object?)null }));
        Assert.Equal(HttpStatusCode.OK, await _visitor.StatusAsync(file));
        Assert.Equal(file, (await _client.JsonAsync($"media/urls?id={key}"))[0].GetProperty("urlInfos")[0].GetProperty("url").GetString());
    }

    [Fact]
    public async Task Deleting_takes_the_files_of_everything_below_along()
    {
        var folder = await _client.AddFolderAsync("Da eliminare");
        var file = await _client.FileOfAsync(await _client.AddAsync("eliminata.png", SampleFiles.Png(), folder: folder));
        var other = await _client.FileOfAsync(await _client.AddAsync("rimane.png", SampleFiles.Png()));
        await _client.SendAsync(HttpMethod.Put, $"media/{folder}/move-to-recycle-bin");
        Assert.True(IsOnDisk(file));

        Assert.Equal(HttpStatusCode.OK, await _client.SendAsync(HttpMethod.Delete, $"recycle-bin/media/{folder}"));

        Assert.False(IsOnDisk(file));
        Assert.True(IsOnDisk(other));
        Assert.False(Directory.Exists(Path.GetDirectoryName(FullPath(file))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("/stray.png")]
    [InlineData("/../appsettings.json")]
    [InlineData("/..%2fappsettings.json")]
    [InlineData("/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/..\\..\\x.png")]
    public async Task Nothing_but_the_files_of_media_is_there(string path)
    {
        Directory.CreateDirectory(FullPath("/media/"));
        await File.WriteAllBytesAsync(FullPath("/media/stray.png"), SampleFiles.Png(), TestContext.Current.CancellationToken);

        Assert.Contains(await _visitor.StatusAsync($"/media{path}"), new[] { HttpStatusCode.NotFound, HttpStatusCode.BadRequest });
    }

    public void Dispose()
    {
        _client.Dispose();
        _visitor.Dispose();
    }

    private string FullPath(string address)
    {
        var files = cms.Get<MediaFileManager>().FileSystem;
        return files.GetFullPath(files.GetRelativePath(address));
    }

    private bool IsOnDisk(string address) => File.Exists(FullPath(address));
}
