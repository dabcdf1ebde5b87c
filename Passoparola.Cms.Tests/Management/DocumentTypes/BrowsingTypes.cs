using System.Text.Json;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Management.DocumentTypes;

/// <summary>The trees of the three kinds of types are one tree.</summary>
[Collection<RunningCms>]
public sealed class BrowsingTypes(CmsApplication cms) : IDisposable
{
    private readonly HttpClient _client = cms.AsAdministrator();

    [Theory]
    [InlineData("document-type")]
    [InlineData("media-type")]
    [InlineData("data-type")]
    public async Task Folders_stand_before_types_and_both_by_name(string kind)
    {
        var root = await _client.ReadAsync($"/tree/{kind}/root?skip=0&take=1000");

        var items = root.GetProperty("items").EnumerateArray().ToArray();
        Assert.Equal(items.Length, root.GetProperty("total").GetInt32());
        Assert.NotEmpty(items);
        var inOrder = items.OrderBy(item => !item.GetProperty("isFolder").GetBoolean())
            .ThenBy(item => item.GetProperty("name").GetString(), StringComparer.Create(System.Globalization.CultureInfo.GetCultureInfo("it-IT"), true));
        Assert.Equal(inOrder.Select(Id), items.Select(Id));
        Assert.All(items, item => Assert.Equal(JsonValueKind.Null, item.GetProperty("parent").ValueKind));
    }

    [Fact]
    public async Task A_folder_opens_on_what_is_in_it_and_leads_back_to_the_root()
    {
        var folder = await FirstFolderAsync("data-type");

        var children = (await _client.ReadAsync($"/tree/data-type/children?parentId={Id(folder)}&take=1000")).GetProperty("items").EnumerateArray().ToArray();

        Assert.True(folder.GetProperty("hasChildren").GetBoolean());
        Assert.NotEmpty(children);
        Assert.All(children, child => Assert.Equal(Id(folder), child.GetProperty("parent").GetProperty("id").GetGuid()));
        var path = (await _client.ReadAsync($"/tree/data-type/ancestors?descendantId={Id(children[0])}")).EnumerateArray();
        Assert.Equal([Id(folder), Id(children[0])], path.Select(Id));
        Assert.Equal(folder.GetProperty("name").GetString(), (await _client.ReadAsync($"/data-type/folder/{Id(folder)}")).GetProperty("name").GetString());
    }

    [Fact]
    public async Task Only_folders_are_shown_where_a_folder_is_picked()
    {
        var folders = (await _client.ReadAsync("/tree/data-type/root?foldersOnly=true&take=1000")).GetProperty("items").EnumerateArray();

        Assert.All(folders, folder => Assert.True(folder.GetProperty("isFolder").GetBoolean()));
    }

    [Fact]
    public async Task Around_a_type_stand_its_siblings()
    {
        var folder = await FirstFolderAsync("data-type");
        var all = (await _client.ReadAsync($"/tree/data-type/children?parentId={Id(folder)}&take=1000")).GetProperty("items").EnumerateArray().Select(Id).ToArray();

        var around = await _client.ReadAsync($"/tree/data-type/siblings?target={all[3]}&before=2&after=1");

        Assert.Equal(all[1..5], around.GetProperty("items").EnumerateArray().Select(Id));
        Assert.Equal(1, around.GetProperty("totalBefore").GetInt32());
        Assert.Equal(all.Length - 5, around.GetProperty("totalAfter").GetInt32());
    }

    [Theory]
    [InlineData("/tree/document-type/children?parentId=")]
    [InlineData("/tree/document-type/children?parentId=00000000-0000-0000-0000-00000000abcd")]
    [InlineData("/tree/media-type/siblings?target=")]
    public async Task Nothing_stands_below_or_beside_nothing(string path) =>
        Assert.Empty((await _client.ReadAsync(path)).GetProperty("items").EnumerateArray());

    [Fact]
    public async Task Nothing_stands_above_nothing() => Assert.Empty((await _client.ReadAsync("/tree/media-type/ancestors?descendantId=")).EnumerateArray());

    public void Dispose() => _client.Dispose();

    private static Guid Id(JsonElement item) => item.GetProperty("id").GetGuid();

    private async Task<JsonElement> FirstFolderAsync(string kind) =>
        (await _client.ReadAsync($"/tree/{kind}/root?take=1000")).GetProperty("items").EnumerateArray().First(item => item.GetProperty("isFolder").GetBoolean());
}
