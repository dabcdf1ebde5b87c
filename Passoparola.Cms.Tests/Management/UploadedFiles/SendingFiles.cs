using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Management.UploadedFiles;

[Collection<RunningCms>]
public sealed class SendingFiles(CmsApplication cms) : IDisposable
{
    private const string Api = "/umbraco/management/api/v1/temporary-file";

    private readonly HttpClient _client = cms.AsAdministrator();

    public static TheoryData<string, string> Accepted => new()
    {
        { "foto.jpg", "image/jpeg" },
        { "foto.JPEG", "image/jpeg" },
        { "logo.png", "image/png" },
        { "logo.webp", "image/webp" },
        { "animazione.gif", "image/gif" },
        { "foto.avif", "image/avif" },
        { "foto.avif", "application/octet-stream" },
        { "Statuto dell'associazione (2024).pdf", "application/pdf" },
        { "Verbale 12.03.2024 – perché no.pdf", "" },
        { "Modulo.docx.pdf", "application/pdf" },
        { "Bilancio al 50%.pdf", "application/pdf" },
    };

    [Theory]
    [MemberData(nameof(Accepted))]
    public async Task A_file_of_a_known_format_waits_for_its_medium(string name, string contentType)
    {
        var id = Guid.NewGuid();

        using var answer = await _client.SendUploadAsync(id, name, contentType, Sample(name));

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.Equal(id.ToString(), Assert.Single(answer.Headers.GetValues("Umb-Generated-Resource")));
        var waiting = await _client.GetFromJsonAsync<JsonElement>($"{Api}/{id}", TestContext.Current.CancellationToken);
        Assert.Equal(name, waiting.GetProperty("fileName").GetString());
        Assert.Equal(id, waiting.GetProperty("id").GetGuid());
        Assert.True(waiting.GetProperty("availableUntil").GetDateTimeOffset() > TimeProvider.System.GetUtcNow().AddHours(23));
    }

    [Fact]
    public async Task A_file_is_deleted_once()
    {
        var id = await _client.UploadAsync("foto.jpg", SampleFiles.Jpeg);

        using var deleted = await _client.DeleteAsync(new Uri($"{Api}/{id}", UriKind.Relative), TestContext.Current.CancellationToken);
        using var again = await _client.DeleteAsync(new Uri($"{Api}/{id}", UriKind.Relative), TestContext.Current.CancellationToken);
        using var gone = await _client.GetAsync(new Uri($"{Api}/{id}", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, deleted.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Fact]
    public async Task A_key_is_used_once()
    {
        var id = await _client.UploadAsync("foto.jpg", SampleFiles.Jpeg);

        using var again = await _client.SendUploadAsync(id, "altra.png", "image/png", SampleFiles.Png());

        Assert.Equal(HttpStatusCode.BadRequest, again.StatusCode);
        Assert.Contains("KeyAlreadyUsed", await again.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_may_be_sent_is_told_beforehand()
    {
        var told = await _client.GetFromJsonAsync<JsonElement>($"{Api}/configuration", TestContext.Current.CancellationToken);

        Assert.Equal(["jpg", "jpeg", "png", "webp", "gif", "avif", "pdf"], Strings(told, "allowedUploadedFileExtensions"));
        Assert.Equal(["jpg", "jpeg", "png", "webp", "gif", "avif"], Strings(told, "imageFileTypes"));
        Assert.Contains("aspx", Strings(told, "disallowedUploadedFilesExtensions"));
        Assert.Equal(50 * 1024, told.GetProperty("maxFileSize").GetInt64());
    }

    [Fact]
    public async Task Who_is_not_signed_in_sends_nothing()
    {
        using var visitor = cms.AsVisitor();

        using var answer = await visitor.SendUploadAsync(Guid.NewGuid(), "foto.jpg", "image/jpeg", SampleFiles.Jpeg);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    public void Dispose() => _client.Dispose();

    private static byte[] Sample(string name) => Path.GetExtension(name).ToUpperInvariant() switch
    {
        ".PNG" => SampleFiles.Png(),
        ".WEBP" => SampleFiles.Webp,
        ".GIF" => SampleFiles.Gif,
        ".AVIF" => SampleFiles.Avif,
        ".PDF" => SampleFiles.Pdf,
        _ => SampleFiles.Jpeg,
    };

    private static string?[] Strings(JsonElement element, string name) => [.. element.GetProperty(name).EnumerateArray().Select(item => item.GetString())];
}
