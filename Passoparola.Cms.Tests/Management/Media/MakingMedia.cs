using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core.IO;
using static Passoparola.Cms.Tests.Management.Media.MediaLibrary;

namespace Passoparola.Cms.Tests.Management.Media;

[Collection<RunningCms>]
public sealed class MakingMedia(CmsApplication cms) : IDisposable
{
    private readonly HttpClient _client = cms.AsAdministrator();

    public static TheoryData<string, int, int, string> Images => new()
    {
        { "Sede di Ivrea.PNG", 40, 30, "png" },
        { "sede.jpeg", 12, 7, "jpg" },
        { "sede.webp", 12, 7, "webp" },
        { "sede.avif", 2, 2, "avif" },
        { "sede.gif", 1, 1, "gif" },
    };

    [Theory]
    [MemberData(nameof(Images))]
    public async Task An_image_tells_its_size_and_is_delivered_with_it(string name, int width, int height, string extension)
    {
        var content = Content(name);

        var key = await _client.AddAsync(name, content);

        var medium = await _client.JsonAsync($"media/{key}");
        Assert.Equal(width.ToString(CultureInfo.InvariantCulture), medium.Value("umbracoWidth").ToString());
        Assert.Equal(height.ToString(CultureInfo.InvariantCulture), medium.Value("umbracoHeight").ToString());
        Assert.Equal(content.Length.ToString(CultureInfo.InvariantCulture), medium.Value("umbracoBytes").ToString());
        Assert.Equal(extension, medium.Value("umbracoExtension").GetString());
        var source = medium.Value("umbracoFile").GetProperty("src").GetString()!;
        Assert.Matches($"^/media/[a-z0-9]{{8}}/sede(-di-ivrea)?\\.{extension}$", source);
        using var visitor = cms.AsVisitor();
        Assert.Equal(content, await visitor.GetByteArrayAsync(new Uri(source, UriKind.Relative), TestContext.Current.CancellationToken));
        var delivered = await visitor.JsonAsync($"/umbraco/delivery/api/v2/media/item/{key}");
        Assert.Equal(source, delivered.GetProperty("url").GetString());
        Assert.Equal(width, delivered.GetProperty("width").GetInt32());
        Assert.Equal(height, delivered.GetProperty("height").GetInt32());
        Assert.Equal(content.Length, delivered.GetProperty("bytes").GetInt32());
        Assert.Equal(extension, delivered.GetProperty("extension").GetString());
    }

    [Fact]
    public async Task A_photograph_of_an_upright_camera_is_told_as_it_is_shown()
    {
        byte[] turned = [.. "Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0"u8];
        byte[] photograph = [0xFF, 0xD8, 0xFF, 0xE1, 0, (byte)(turned.Length + 2), .. turned, .. SampleFiles.Jpeg[2..]];

        var medium = await _client.JsonAsync($"media/{await _client.AddAsync("ritratto.jpg", photograph)}");

        Assert.Equal("7", medium.Value("umbracoWidth").ToString());
        Assert.Equal("12", medium.Value("umbracoHeight").ToString());
    }

    [Fact]
    public async Task What_phones_append_to_a_photograph_is_not_kept()
    {
        var key = await _client.AddAsync("mossa.jpg", SampleFiles.Jpeg.With(SampleFiles.Zip()));

        using var visitor = cms.AsVisitor();
        var kept = await visitor.GetByteArrayAsync(new Uri(await _client.FileOfAsync(key), UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(SampleFiles.Jpeg, kept);
    }

    [Fact]
    public async Task An_upload_is_used_up_by_the_medium_that_is_made_of_it()
    {
        var upload = await _client.UploadAsync("foto.png", SampleFiles.Png());
        await _client.MakeAsync(Body(Image, "Usata", null, Upload(upload)));

        Assert.Equal(HttpStatusCode.NotFound, await _client.StatusAsync($"{MediaLibrary.Api}/temporary-file/{upload}"));
        using var again = await _client.PostAsJsonAsync($"{MediaLibrary.Api}/media", Body(Image, "Di nuovo", null, Upload(upload)), TestContext.Current.CancellationToken);
        await AssertRefusedFileAsync(again, "caricarlo di nuovo");
    }

    [Fact]
    public async Task Another_users_upload_is_nobodys()
    {
        var upload = await _client.UploadAsync("foto.png", SampleFiles.Png());
        using var other = await cms.AsContributorAsync();

        using var stolen = await other.PostAsJsonAsync($"{MediaLibrary.Api}/media", Body(Image, "Altrui", null, Upload(upload)), TestContext.Current.CancellationToken);

        await AssertRefusedFileAsync(stolen, "caricarlo di nuovo");
        Assert.Equal(HttpStatusCode.NotFound, await other.StatusAsync($"{MediaLibrary.Api}/temporary-file/{upload}"));
        Assert.Equal(HttpStatusCode.OK, await _client.StatusAsync($"{MediaLibrary.Api}/temporary-file/{upload}"));
    }

    [Fact]
    public async Task A_document_is_no_image()
    {
        var upload = await _client.UploadAsync("statuto.pdf", SampleFiles.Pdf);

        using var refused = await _client.PostAsJsonAsync($"{MediaLibrary.Api}/media", Body(Image, "Statuto", null, Upload(upload)), TestContext.Current.CancellationToken);
        await AssertRefusedFileAsync(refused, "Qui serve un'immagine");

        var medium = await _client.JsonAsync($"media/{await _client.MakeAsync(Body(Document, "Statuto", null, Upload(upload)))}");
        Assert.Equal("pdf", medium.Value("umbracoExtension").GetString());
        Assert.EndsWith("/statuto.pdf", medium.Value("umbracoFile").GetProperty("src").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_refused_leaves_no_file_and_keeps_the_upload()
    {
        var upload = await _client.UploadAsync("resta.png", SampleFiles.Png());
        var before = FilesOnDisk();

        using var refused = await _client.PostAsJsonAsync(
            $"{MediaLibrary.Api}/media", Body(Image, "Resta", null, Upload(upload), new { alias = "noSuchProperty", value = "x" }), TestContext.Current.CancellationToken);
        using var nameless = await _client.PostAsJsonAsync($"{MediaLibrary.Api}/media", Body(Image, " ", null, Upload(upload)), TestContext.Current.CancellationToken);
        using var unreadable = await _client.PostAsJsonAsync($"{MediaLibrary.Api}/media", Body(Image, "Re\0sta", null, Upload(upload)), TestContext.Current.CancellationToken);
        using var elsewhere = await _client.PostAsJsonAsync($"{MediaLibrary.Api}/media", Body(Image, "Resta", Guid.NewGuid(), Upload(upload)), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, nameless.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, unreadable.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, elsewhere.StatusCode);
        Assert.Equal(before, FilesOnDisk());
        await _client.MakeAsync(Body(Image, "Resta", null, Upload(upload)));
    }

    [Fact]
    public async Task A_key_is_used_once_and_is_random()
    {
        var body = Body(Folder, "Una sola", null);
        await _client.MakeAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, await _client.SendAsync(HttpMethod.Post, "media", body));
        Assert.Equal(HttpStatusCode.BadRequest, await _client.SendAsync(HttpMethod.Post, "media", new
        {
            id = Guid.CreateVersion7(),
            mediaType = new { id = Folder },
            values = Array.Empty<object>(),
            variants = new[] { new { name = "Sette" } },
        }));
    }

    [Fact]
    public async Task A_file_cannot_be_named_that_was_not_uploaded_here()
    {
        var other = await _client.FileOfAsync(await _client.AddAsync("altrui.png", SampleFiles.Png()));
        foreach (var source in new[] { other, "/media/../appsettings.json", "/etc/passwd", "https://example.org/x.png" })
        {
            var key = await _client.MakeAsync(Body(Image, "Presa", null, new { alias = "umbracoFile", value = new { src = source } }));

            var medium = await _client.JsonAsync($"media/{key}");
            Assert.DoesNotContain(medium.GetProperty("values").EnumerateArray(), value => value.GetProperty("alias").GetString() == "umbracoFile");
            Assert.Equal(HttpStatusCode.OK, await _client.SendAsync(HttpMethod.Delete, $"media/{key}"));
        }

        using var visitor = cms.AsVisitor();
        Assert.Equal(HttpStatusCode.OK, await visitor.StatusAsync(other));
    }

    public void Dispose() => _client.Dispose();

    private static byte[] Content(string name) => Path.GetExtension(name) switch
    {
        ".PNG" => SampleFiles.Png(40, 30),
        ".webp" => SampleFiles.Webp,
        ".avif" => SampleFiles.Avif,
        ".gif" => SampleFiles.Gif,
        _ => SampleFiles.Jpeg,
    };

    private string[] FilesOnDisk() => [.. Directory.GetFiles(cms.Get<MediaFileManager>().FileSystem.GetFullPath(""), "*", SearchOption.AllDirectories).Order()];

    private static async Task AssertRefusedFileAsync(HttpResponseMessage answer, string message)
    {
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        var errors = problem.GetProperty("errors").GetProperty("$.values[?(@.alias == 'umbracoFile' && @.culture == null && @.segment == null)].value");
        Assert.Contains(errors.EnumerateArray(), error => error.GetString()!.Contains(message, StringComparison.Ordinal));
    }
}
