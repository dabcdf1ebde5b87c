using System.Net;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core.Services;
using static Passoparola.Cms.Tests.Management.Media.MediaLibrary;

namespace Passoparola.Cms.Tests.Management.Media;

[Collection<RunningCms>]
public sealed class LettingIntoTheLibrary(CmsApplication cms) : IDisposable
{
    private readonly HttpClient _administrator = cms.AsAdministrator();

    [Fact]
    public async Task Who_only_writes_documents_picks_and_adds_and_changes_nothing()
    {
        using var writer = await cms.AsUserWithAsync("ScriveTesti", ["content"]);
        var theirs = await writer.AddAsync("aggiunta.png", SampleFiles.Png());
        var folder = await _administrator.AddFolderAsync("Di tutti");

        Assert.Equal(HttpStatusCode.OK, await writer.StatusAsync($"{MediaLibrary.Api}/media/{theirs}"));
        Assert.Equal(HttpStatusCode.OK, await writer.StatusAsync($"{MediaLibrary.Api}/tree/media/root"));
        Assert.Equal(HttpStatusCode.OK, await writer.StatusAsync($"{MediaLibrary.Api}/item/media?id={theirs}"));
        await AssertRefusedAsync(writer, theirs, folder);
    }

    [Fact]
    public async Task Who_has_neither_section_is_let_in_nowhere()
    {
        using var stranger = await cms.AsUserWithAsync("SoloTraduzioni", ["translation"]);
        var folder = await _administrator.AddFolderAsync("Chiusa");

        Assert.Equal(HttpStatusCode.Forbidden, await stranger.StatusAsync($"{MediaLibrary.Api}/media/{folder}"));
        Assert.Equal(HttpStatusCode.Forbidden, await stranger.StatusAsync($"{MediaLibrary.Api}/tree/media/root"));
        Assert.Equal(HttpStatusCode.Forbidden, await stranger.SendAsync(HttpMethod.Post, "media", Body(Folder, "Nuova", null)));
        await AssertRefusedAsync(stranger, folder, folder);
    }

    [Fact]
    public async Task Who_has_a_part_of_the_library_stays_in_it()
    {
        var mine = await _administrator.AddFolderAsync("Parte affidata");
        var inner = await _administrator.AddFolderAsync("Mia", mine);
        var other = await _administrator.AddFolderAsync("Parte altrui");
        var start = cms.Get<IMediaService>().GetById(mine)!.Id;
        using var partial = await cms.AsUserWithAsync($"Parziale{start}", ["media"], start);

        var root = await partial.JsonAsync("tree/media/root?take=1000");
        Assert.Equal([mine], root.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetGuid()));
        var grid = await partial.JsonAsync("collection/media?take=1000");
        Assert.Equal([mine], grid.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetGuid()));
        Assert.Equal(HttpStatusCode.Forbidden, await partial.StatusAsync($"{MediaLibrary.Api}/media/{other}"));
        Assert.Equal(HttpStatusCode.Forbidden, await partial.SendAsync(HttpMethod.Post, "media", Body(Folder, "Alla radice", null)));
        Assert.Equal(HttpStatusCode.Forbidden, await partial.SendAsync(HttpMethod.Post, "media", Body(Folder, "Altrove", other)));
        Assert.Equal(HttpStatusCode.Forbidden, await partial.SendAsync(HttpMethod.Put, $"media/{inner}/move", new { target = new { id = other } }));
        await AssertRefusedAsync(partial, other, inner);
        Assert.Equal(HttpStatusCode.Created, await partial.SendAsync(HttpMethod.Post, "media", Body(Folder, "Da me", mine)));
    }

    [Fact]
    public async Task Editors_and_contributors_have_the_library()
    {
        using var editor = await cms.AsEditorAsync();
        using var contributor = await cms.AsContributorAsync();

        var key = await contributor.AddAsync("dal-collaboratore.png", SampleFiles.Png());

        Assert.Equal(HttpStatusCode.OK, await editor.SendAsync(HttpMethod.Put, $"media/{key}/move-to-recycle-bin"));
        Assert.Equal(HttpStatusCode.OK, await editor.SendAsync(HttpMethod.Put, $"recycle-bin/media/{key}/restore", new { target = (object?)null }));
    }

    [Fact]
    public async Task Who_is_not_signed_in_does_nothing()
    {
        using var visitor = cms.AsVisitor();
        var folder = await _administrator.AddFolderAsync("Solo firmati");

        Assert.Equal(HttpStatusCode.Unauthorized, await visitor.StatusAsync($"{MediaLibrary.Api}/media/{folder}"));
        Assert.Equal(HttpStatusCode.Unauthorized, await visitor.SendAsync(HttpMethod.Delete, $"media/{folder}"));
        Assert.Equal(HttpStatusCode.Unauthorized, await visitor.SendAsync(HttpMethod.Post, "media", Body(Folder, "Nuova", null)));
        Assert.Equal(HttpStatusCode.OK, await _administrator.StatusAsync($"{MediaLibrary.Api}/media/{folder}"));
    }

    public void Dispose() => _administrator.Dispose();

    // Every way of changing it, none of which leaves a trace.
    private async Task AssertRefusedAsync(HttpClient client, Guid media, Guid target)
    {
        var before = (await _administrator.JsonAsync($"media/{media}")).ToString();
        (HttpMethod Method, string Path, object? Body)[] ways =
        [
            (HttpMethod.Put, $"media/{media}", new { values = Array.Empty<object>(), variants = new[] { new { name = "Cambiata" } } }),
            (HttpMethod.Put, $"media/{media}/validate", new { values = Array.Empty<object>(), variants = new[] { new { name = "Cambiata" } } }),
            (HttpMethod.Put, $"media/{media}/move", new { target = new { id = target } }),
            (HttpMethod.Put, $"media/{media}/move-to-recycle-bin", null),
            (HttpMethod.Put, $"media/{media}/sort-children", new { field = "Name", direction = "Ascending" }),
            (HttpMethod.Put, "media/sort", new { parent = new { id = media }, sorting = Array.Empty<object>() }),
            (HttpMethod.Put, "media/root/sort-children", new { field = "Name", direction = "Ascending" }),
            (HttpMethod.Delete, $"media/{media}", null),
            (HttpMethod.Delete, $"recycle-bin/media/{media}", null),
            (HttpMethod.Delete, "recycle-bin/media", null),
            (HttpMethod.Put, $"recycle-bin/media/{media}/restore", new { target = (object?)null }),
        ];
        foreach (var (method, path, body) in ways)
        {
            Assert.Equal((path, HttpStatusCode.Forbidden), (path, await client.SendAsync(method, path, body)));
        }

        Assert.Equal(before, (await _administrator.JsonAsync($"media/{media}")).ToString());
    }
}
