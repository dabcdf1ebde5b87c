using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core.IO;
using static Passoparola.Cms.Tests.Management.Media.MediaLibrary;

namespace Passoparola.Cms.Tests.Management.Media;

[Collection<RunningCms>]
public sealed class ChangingMedia(CmsApplication cms) : IDisposable
{
    private readonly HttpClient _client = cms.AsAdministrator();
    private readonly HttpClient _visitor = cms.AsVisitor();

    [Fact]
    public async Task A_replaced_file_is_followed_everywhere_and_the_old_one_is_gone()
    {
        var key = await _client.AddAsync("sede.png", SampleFiles.Png(4, 3));
        var old = await _client.FileOfAsync(key);
        var upload = await _client.UploadAsync("sede.png", SampleFiles.Png(8, 6));

        await SaveAsync(key, "Sede nuova", null, Upload(upload));

        var medium = await _client.JsonAsync($"media/{key}");
        var fresh = medium.Value("umbracoFile").GetProperty("src").GetString()!;
        Assert.NotEqual(old, fresh);
        Assert.Equal("8", medium.Value("umbracoWidth").ToString());
        Assert.Equal(HttpStatusCode.NotFound, await _visitor.StatusAsync(old));
        Assert.False(IsOnDisk(old));
        Assert.Equal(SampleFiles.Png(8, 6), await _visitor.GetByteArrayAsync(new Uri(fresh, UriKind.Relative), TestContext.Current.CancellationToken));
        Assert.Equal(fresh, (await _visitor.JsonAsync($"/umbraco/delivery/api/v2/media/item/{key}")).GetProperty("url").GetString());
    }

    [Fact]
    public async Task A_save_that_is_refused_leaves_the_old_file()
    {
        var key = await _client.AddAsync("vecchia.png", SampleFiles.Png());
        var old = await _client.FileOfAsync(key);
        var upload = await _client.UploadAsync("nuova.png", SampleFiles.Png(8, 6));

        using var refused = await PutAsync(key, "Nuova", null, Upload(upload), new { alias = "noSuchProperty", value = 1 });

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Equal(old, await _client.FileOfAsync(key));
        Assert.Equal(HttpStatusCode.OK, await _visitor.StatusAsync(old));
        Assert.Equal(HttpStatusCode.OK, await _client.StatusAsync($"{MediaLibrary.Api}/temporary-file/{upload}"));
    }

    [Fact]
    public async Task A_crop_and_a_name_change_and_the_file_stays()
    {
        var key = await _client.AddAsync("ritaglio.png", SampleFiles.Png(40, 30));
        var file = await _client.FileOfAsync(key);

        await SaveAsync(
            key,
            "Ritaglio",
            null,
            new { alias = "umbracoFile", value = new { src = file, crops = Array.Empty<object>(), focalPoint = new { left = 0.25, top = 0.75 } } },
            new { alias = "alternativeText", value = "La sede" },
            new { alias = "umbracoWidth", value = "99999" });

        var medium = await _client.JsonAsync($"media/{key}");
        Assert.Equal("Ritaglio", medium.GetProperty("variants")[0].GetProperty("name").GetString());
        Assert.Equal(file, medium.Value("umbracoFile").GetProperty("src").GetString());
        Assert.Equal(0.25, medium.Value("umbracoFile").GetProperty("focalPoint").GetProperty("left").GetDouble());
        Assert.Equal("La sede", medium.Value("alternativeText").GetString());
        Assert.Equal("40", medium.Value("umbracoWidth").ToString());
        Assert.Equal(HttpStatusCode.OK, await _visitor.StatusAsync(file));
    }

    [Fact]
    public async Task A_file_that_is_taken_away_from_a_mandatory_field_is_refused_with_the_field()
    {
        var key = await _client.AddAsync("serve.png", SampleFiles.Png());

        using var validated = await _client.PutAsJsonAsync($"{MediaLibrary.Api}/media/{key}/validate", Form("Serve", null), TestContext.Current.CancellationToken);
        using var saved = await PutAsync(key, "Serve", null);

        foreach (var answer in new[] { validated, saved })
        {
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
            Assert.True(problem.GetProperty("errors").TryGetProperty("$.values[?(@.alias == 'umbracoFile' && @.culture == null && @.segment == null)].value", out _));
        }

        Assert.True(IsOnDisk(await _client.FileOfAsync(key)));
    }

    [Fact]
    public async Task Two_editors_cannot_overwrite_each_other_unseen()
    {
        var key = await _client.AddAsync("contesa.png", SampleFiles.Png());
        var medium = await _client.JsonAsync($"media/{key}");
        var seen = medium.GetProperty("variants")[0].GetProperty("updateDate").GetString();
        var file = new { alias = "umbracoFile", value = new { src = medium.Value("umbracoFile").GetProperty("src").GetString() } };
        await SaveAsync(key, "Prima", seen, file);

        using var late = await PutAsync(key, "Seconda", seen, file);

        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        var problem = await late.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.Equal("ConcurrencyViolation", problem.GetProperty("operationStatus").GetString());
        Assert.Contains("L'hai già salvato tu", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal("Prima", (await _client.JsonAsync($"media/{key}")).GetProperty("variants")[0].GetProperty("name").GetString());
        var fresh = (await _client.JsonAsync($"media/{key}")).GetProperty("variants")[0].GetProperty("updateDate").GetString();
        await SaveAsync(key, "Seconda", fresh, file);
    }

    [Fact]
    public async Task Api_clients_say_what_they_have_read_with_If_Match()
    {
        var key = await _client.AddFolderAsync("Con etichetta");
        using var read = await _client.GetAsync(new Uri($"{MediaLibrary.Api}/media/{key}", UriKind.Relative), TestContext.Current.CancellationToken);
        var tag = read.Headers.ETag!.ToString();

        Assert.Equal(HttpStatusCode.OK, await PutIfAsync(key, tag, "Con altra etichetta"));
        Assert.Equal(HttpStatusCode.PreconditionFailed, await PutIfAsync(key, tag, "Troppo tardi"));
    }

    public void Dispose()
    {
        _client.Dispose();
        _visitor.Dispose();
    }

    private static object Form(string name, string? seen, params object[] values) =>
        new { values, variants = new[] { new { culture = (string?)null, segment = (string?)null, name, updateDate = seen } } };

    private async Task<HttpStatusCode> PutIfAsync(Guid key, string tag, string name)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, new Uri($"{MediaLibrary.Api}/media/{key}", UriKind.Relative)) { Content = JsonContent.Create(Form(name, null)) };
        request.Headers.TryAddWithoutValidation("If-Match", tag);
        using var answer = await _client.SendAsync(request, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    private Task<HttpResponseMessage> PutAsync(Guid key, string name, string? seen, params object[] values) =>
        _client.PutAsJsonAsync($"{MediaLibrary.Api}/media/{key}", Form(name, seen, values), TestContext.Current.CancellationToken);

    private async Task SaveAsync(Guid key, string name, string? seen, params object[] values)
    {
        using var saved = await PutAsync(key, name, seen, values);
        await AssertStatusAsync(HttpStatusCode.OK, saved);
    }

    private bool IsOnDisk(string address)
    {
        var files = cms.Get<MediaFileManager>().FileSystem;
        return files.FileExists(files.GetRelativePath(address));
    }
}
