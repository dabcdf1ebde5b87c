using System.Net;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;
using MediaItem = Umbraco.Cms.Core.Models.Media;

namespace Passoparola.Cms.Tests.Delivery;

/// <summary>Media by key, path, keys and parent.</summary>
[Collection<RunningCms>]
public sealed class GettingMedia(CmsApplication cms) : DeliveryContract(cms)
{
    private static MediaItem? _folder;
    private static MediaItem? _inner;

    [Fact]
    public async Task A_media_item_has_its_keys_and_its_path_of_names()
    {
        MakeMedia();

        var item = await JsonAsync($"/media/item/{_inner!.Key}");

        Assert.Equal(
            ["path", "createDate", "updateDate", "focalPoint", "crops", "id", "name", "mediaType", "url", "extension", "width", "height", "bytes", "properties"],
            item.EnumerateObject().Select(property => property.Name));
        Assert.Equal("/Foto di gruppo/Estate/", item.GetProperty("path").GetString());
        Assert.Equal("Folder", item.GetProperty("mediaType").GetString());
    }

    [Theory]
    [InlineData("Foto%20di%20gruppo/Estate")]
    [InlineData("foto di gruppo/ESTATE/")]
    public async Task A_path_of_names_is_compared_without_case(string path)
    {
        MakeMedia();

        Assert.Equal("Estate", (await JsonAsync($"/media/item/{path}")).GetProperty("name").GetString());
    }

    [Fact]
    public async Task Children_come_in_tree_order_and_are_paged()
    {
        MakeMedia();

        // Other tests leave folders at the root; the newest of all come last.
        var before = Math.Max(0, Page(await JsonAsync("/media?fetch=children:/&take=0")).Total - 10);
        Assert.Contains("Foto di gruppo", Page(await JsonAsync($"/media?fetch=children:/&skip={before}")).Names);
        await AssertPageAsync($"/media?fetch=children:{_folder!.Key}", 1, ["Estate"]);
        await AssertPageAsync("/media?fetch=children:/foto di gruppo", 1, ["Estate"]);
        await AssertPageAsync($"/media?fetch=children:{_folder.Key}&skip=1", 1, []);
        await AssertPageAsync($"/media?fetch=children:{Guid.NewGuid()}", 0, []);
    }

    [Theory]
    [InlineData("", "fetch")]
    [InlineData("fetch=descendants:/", "fetch")]
    [InlineData("fetch=Children:/", "fetch")]
    [InlineData("fetch=children:/&filter=name:a", "filter")]
    [InlineData("fetch=children:/&sort=name:asc", "sort")]
    [InlineData("fetch=children:/&take=x", "take")]
    public async Task What_media_queries_do_not_know_is_a_problem(string query, string parameter) =>
        await AssertProblemAsync(await GetAsync($"/media?{query}"), HttpStatusCode.BadRequest, parameter);

    [Fact]
    public async Task What_is_not_there_is_a_404_or_left_out()
    {
        MakeMedia();

        await AssertProblemAsync(await GetAsync($"/media/item/{Guid.NewGuid()}"), HttpStatusCode.NotFound);
        await AssertProblemAsync(await GetAsync("/media/item/no/such"), HttpStatusCode.NotFound);
        await AssertProblemAsync(await GetAsync("/media/items?id=x"), HttpStatusCode.BadRequest, "id");
        Assert.Equal(1, (await JsonAsync($"/media/items?id={Guid.NewGuid()}&id={_inner!.Key}&id={_inner.Key}")).GetArrayLength());
    }

    private async Task AssertPageAsync(string address, int total, string[] names)
    {
        var page = Page(await JsonAsync(address));
        Assert.Equal(total, page.Total);
        Assert.Equal(names, page.Names);
    }

    private void MakeMedia()
    {
        if (_folder is not null)
        {
            return;
        }

        var type = Cms.Get<IMediaTypeService>().Get(Constants.Conventions.MediaTypes.Folder)!;
        var media = Cms.Get<IMediaService>();
        _folder = new MediaItem("Foto di gruppo", Constants.System.Root, type);
        Assert.True(media.Save(_folder).Success);
        _inner = new MediaItem("Estate", _folder.Id, type);
        Assert.True(media.Save(_inner).Success);
    }
}
