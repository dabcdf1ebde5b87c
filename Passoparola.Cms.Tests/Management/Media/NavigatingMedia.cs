using System.Net;
using System.Text.Json;
using Passoparola.Cms.Tests.Support;
using static Passoparola.Cms.Tests.Management.Media.MediaLibrary;

namespace Passoparola.Cms.Tests.Management.Media;

[Collection<RunningCms>]
public sealed class NavigatingMedia(CmsApplication cms) : IDisposable
{
    private readonly HttpClient _client = cms.AsAdministrator();

    [Fact]
    public async Task The_tree_shows_folders_and_what_is_in_them()
    {
        var folder = await _client.AddFolderAsync("Albero");
        var inner = await _client.AddFolderAsync("Dentro", folder);
        var image = await _client.AddAsync("foglia.png", SampleFiles.Png(), folder: folder);

        var root = await _client.JsonAsync("tree/media/root?skip=0&take=1000&dataTypeId=");
        var children = await _client.JsonAsync($"tree/media/children?parentId={folder}&skip=0&take=50");
        var ancestors = await _client.JsonAsync($"tree/media/ancestors?descendantId={image}");
        var siblings = await _client.JsonAsync($"tree/media/siblings?target={inner}&before=0&after=10");

        var item = Assert.Single(Items(root), item => Id(item) == folder);
        Assert.True(item.GetProperty("hasChildren").GetBoolean());
        Assert.Equal("Albero", Name(item));
        Assert.Equal(Folder, item.GetProperty("mediaType").GetProperty("id").GetString());
        Assert.Equal("3a0156c4-3b8c-4803-bdc1-6871faa83fff", item.GetProperty("mediaType").GetProperty("collection").GetProperty("id").GetString());
        Assert.Equal(2, children.GetProperty("total").GetInt32());
        Assert.Equal([inner, image], Items(children).Select(Id));
        Assert.All(Items(children), child => Assert.Equal(folder, Id(child.GetProperty("parent"))));
        Assert.Equal([folder, image], ancestors.EnumerateArray().Select(Id));
        Assert.Equal([inner, image], Items(siblings).Select(Id));
        Assert.Empty((await _client.JsonAsync("tree/media/ancestors")).EnumerateArray());
        Assert.Equal(2, (await _client.JsonAsync($"tree/media/children?parentId={folder}&take=0")).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task The_grid_asks_with_empty_keys_and_shows_what_is_there()
    {
        var folder = await _client.AddFolderAsync("Griglia");
        foreach (var name in new[] { "beta.png", "alfa.png", "Gamma.png" })
        {
            await _client.AddAsync(name, SampleFiles.Png(), folder: folder);
        }

        var root = await _client.JsonAsync("collection/media?id=&dataTypeId=&orderBy=updateDate&orderDirection=Descending&skip=0&take=100");
        var byName = await _client.JsonAsync($"collection/media?id={folder}&orderBy=name&orderDirection=Ascending&skip=1&take=2");
        var filtered = await _client.JsonAsync($"collection/media?id={folder}&orderBy=name&filter=amm");

        Assert.Contains(Items(root), item => Id(item) == folder);
        Assert.Equal(3, byName.GetProperty("total").GetInt32());
        Assert.Equal(["beta", "Gamma"], Items(byName).Select(Name));
        Assert.Equal(["Gamma"], Items(filtered).Select(Name));
        var item = Items(filtered).Single();
        Assert.Equal("Image", item.GetProperty("mediaType").GetProperty("alias").GetString());
        Assert.NotEqual(default, item.GetProperty("variants")[0].GetProperty("updateDate").GetDateTimeOffset());
    }

    [Theory]
    [InlineData("collection/media?orderBy=password", HttpStatusCode.BadRequest)]
    [InlineData("collection/media?orderBy=name&orderDirection=7", HttpStatusCode.BadRequest)]
    [InlineData("collection/media?id=nonsense", HttpStatusCode.BadRequest)]
    [InlineData("collection/media?id=f38bd2d7-0000-0000-0000-87ce06ec2d3d", HttpStatusCode.NotFound)]
    [InlineData("collection/media?dataTypeId=f38bd2d7-0000-0000-0000-87ce06ec2d3d", HttpStatusCode.NotFound)]
    [InlineData("collection/media?dataTypeId=84c6b441-31df-4ffe-b67e-67d5bc3ae65a", HttpStatusCode.BadRequest)]
    [InlineData("tree/media/siblings?target=x", HttpStatusCode.BadRequest)]
    [InlineData("media/f38bd2d7-0000-0000-0000-87ce06ec2d3d", HttpStatusCode.NotFound)]
    [InlineData("media/f38bd2d7-0000-0000-0000-87ce06ec2d3d/audit-log", HttpStatusCode.NotFound)]
    [InlineData("media/f38bd2d7-0000-0000-0000-87ce06ec2d3d/referenced-by", HttpStatusCode.NotFound)]
    [InlineData("recycle-bin/media/f38bd2d7-0000-0000-0000-87ce06ec2d3d/original-parent", HttpStatusCode.NotFound)]
    public async Task What_cannot_be_answered_says_so(string path, HttpStatusCode status) => Assert.Equal(status, await _client.StatusAsync($"{MediaLibrary.Api}/{path}"));

    [Fact]
    public async Task Picked_media_are_shown_by_their_keys()
    {
        var folder = await _client.AddFolderAsync("Scelte");
        var image = await _client.AddAsync("scelta.png", SampleFiles.Png(), folder: folder);

        var items = await _client.JsonAsync($"item/media?id={image}&id={Guid.NewGuid()}");
        var ancestors = await _client.JsonAsync($"item/media/ancestors?id={image}");
        var found = await _client.JsonAsync("item/media/search?query=scelt&skip=0&take=10");
        var thumbnails = await _client.JsonAsync($"imaging/resize/urls?id={image}&id={folder}&height=300&width=300&mode=Crop");

        var item = Assert.Single(items.EnumerateArray());
        Assert.Equal("scelta", Name(item));
        Assert.Equal(folder, Id(item.GetProperty("parent")));
        Assert.Equal([folder], ancestors[0].GetProperty("ancestors").EnumerateArray().Select(Id));
        Assert.Contains(Items(found), match => Id(match) == image);
        var urls = thumbnails.EnumerateArray().ToDictionary(Id, entry => entry.GetProperty("urlInfos"));
        Assert.Equal(await _client.FileOfAsync(image), urls[image][0].GetProperty("url").GetString());
        Assert.Empty(urls[folder].EnumerateArray());
    }

    [Fact]
    public async Task What_is_in_the_bin_knows_where_it_was()
    {
        var folder = await _client.AddFolderAsync("Provenienza");
        var inner = await _client.AddFolderAsync("Cestinata", folder);
        var image = await _client.AddAsync("cestinata.png", SampleFiles.Png(), folder: inner);
        await _client.SendAsync(HttpMethod.Put, $"media/{inner}/move-to-recycle-bin");

        var bin = await _client.JsonAsync("recycle-bin/media/root?skip=0&take=1000");
        var below = await _client.JsonAsync($"recycle-bin/media/children?parentId={inner}");

        Assert.True(Assert.Single(Items(bin), item => Id(item) == inner).GetProperty("hasChildren").GetBoolean());
        Assert.Equal(image, Id(Assert.Single(Items(below))));
        Assert.Contains(Items(await _client.JsonAsync($"recycle-bin/media/siblings?target={inner}&before=5&after=5")), item => Id(item) == inner);
        Assert.Equal(folder, Id(await _client.JsonAsync($"recycle-bin/media/{inner}/original-parent")));
        Assert.Equal(HttpStatusCode.BadRequest, await _client.SendAsync(HttpMethod.Put, $"media/{inner}/move-to-recycle-bin"));
        Assert.Equal(HttpStatusCode.BadRequest, await _client.SendAsync(HttpMethod.Delete, $"recycle-bin/media/{folder}"));
        Assert.Equal(HttpStatusCode.OK, await _client.SendAsync(HttpMethod.Put, $"recycle-bin/media/{inner}/restore", new { target = new { id = folder } }));
        Assert.Equal(1, (await _client.JsonAsync($"tree/media/children?parentId={folder}")).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task Media_are_moved_and_sorted()
    {
        var folder = await _client.AddFolderAsync("Ordine");
        var other = await _client.AddFolderAsync("Altrove");
        var first = await _client.AddFolderAsync("Zeta", folder);
        var second = await _client.AddFolderAsync("Alfa", folder);

        Assert.Equal(HttpStatusCode.OK, await _client.SendAsync(HttpMethod.Put, "media/sort", new
        {
            parent = new { id = folder },
            sorting = new[] { new { id = second, sortOrder = 0 }, new { id = first, sortOrder = 1 } },
        }));
        Assert.Equal([second, first], Items(await _client.JsonAsync($"tree/media/children?parentId={folder}")).Select(Id));
        Assert.Equal(HttpStatusCode.OK, await _client.SendAsync(HttpMethod.Put, $"media/{folder}/sort-children", new { field = "Name", direction = "Descending" }));
        Assert.Equal([first, second], Items(await _client.JsonAsync($"tree/media/children?parentId={folder}")).Select(Id));
        Assert.Equal(HttpStatusCode.OK, await _client.SendAsync(HttpMethod.Put, $"media/{first}/move", new { target = new { id = other } }));
        Assert.Equal([first], Items(await _client.JsonAsync($"tree/media/children?parentId={other}")).Select(Id));
        Assert.Equal(HttpStatusCode.BadRequest, await _client.SendAsync(HttpMethod.Put, $"media/{other}/move", new { target = new { id = first } }));
        Assert.Equal(HttpStatusCode.NotFound, await _client.SendAsync(HttpMethod.Put, $"media/{other}/move", new { target = new { id = Guid.NewGuid() } }));
    }

    [Fact]
    public async Task A_medium_tells_what_was_done_to_it_and_who_uses_it()
    {
        var folder = await _client.AddFolderAsync("Usata da nessuno");
        var image = await _client.AddAsync("registrata.png", SampleFiles.Png(), folder: folder);

        var log = await _client.JsonAsync($"media/{image}/audit-log?skip=0&take=10");
        Assert.Contains(Items(log), entry => entry.GetProperty("logType").GetString() == "Save");
        Assert.All(Items(log), entry => Assert.Equal(Umbraco.Cms.Core.Constants.Security.SuperUserKey, Id(entry.GetProperty("user"))));
        Assert.Equal(0, (await _client.JsonAsync($"media/{image}/referenced-by?skip=0&take=3")).GetProperty("total").GetInt32());
        Assert.Equal(0, (await _client.JsonAsync($"media/{folder}/referenced-descendants?skip=0&take=3")).GetProperty("total").GetInt32());
        Assert.Equal(0, (await _client.JsonAsync($"media/are-referenced?id={image}&skip=0&take=3")).GetProperty("total").GetInt32());
        await _client.JsonAsync("recycle-bin/media/referenced-by?skip=0&take=3");
    }

    public void Dispose() => _client.Dispose();

    private static JsonElement.ArrayEnumerator Items(JsonElement page) => page.GetProperty("items").EnumerateArray();

    private static Guid Id(JsonElement item) => item.GetProperty("id").GetGuid();

    private static string? Name(JsonElement item) => item.GetProperty("variants")[0].GetProperty("name").GetString();
}
