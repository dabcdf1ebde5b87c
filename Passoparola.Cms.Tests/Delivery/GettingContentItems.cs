using System.Net;
using System.Text.Json;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Delivery;

/// <summary>Items by key, by path and by keys.</summary>
[Collection<RunningCms>]
public sealed class GettingContentItems(CmsApplication cms) : DeliveryContract(cms)
{
    [Fact]
    public async Task An_item_has_its_eight_keys_and_its_routes()
    {
        var item = await JsonAsync($"/content/item/{Tree.First}");

        Assert.Equal(["contentType", "name", "createDate", "updateDate", "route", "id", "properties", "cultures"], item.EnumerateObject().Select(property => property.Name));
        Assert.Equal("contractPage", item.GetProperty("contentType").GetString());
        Assert.Equal("Prima pagina", item.GetProperty("name").GetString());
        Assert.EndsWith("Z", item.GetProperty("createDate").GetString(), StringComparison.Ordinal);
        Assert.EndsWith("Z", item.GetProperty("updateDate").GetString(), StringComparison.Ordinal);
        Assert.Equal("/prima-pagina/", item.GetProperty("route").GetProperty("path").GetString());
        Assert.Equal(JsonValueKind.Null, item.GetProperty("route").GetProperty("queryString").ValueKind);
        Assert.Equal("contratto", item.GetProperty("route").GetProperty("startItem").GetProperty("path").GetString());
        Assert.Equal(RootKey, item.GetProperty("route").GetProperty("startItem").GetProperty("id").GetString());
        Assert.Equal(["en-GB", "it-IT"], item.GetProperty("cultures").EnumerateObject().Select(culture => culture.Name).Order());
        Assert.Equal("/first-page/", item.GetProperty("cultures").GetProperty("en-GB").GetProperty("path").GetString());
        Assert.Equal("contract", item.GetProperty("cultures").GetProperty("en-GB").GetProperty("startItem").GetProperty("path").GetString());
        Assert.Equal("Titolo Prima pagina", item.GetProperty("properties").GetProperty("title").GetString());
    }

    [Fact]
    public async Task What_does_not_vary_has_no_cultures() =>
        Assert.Empty((await JsonAsync($"/content/item/{Tree.Sheet}")).GetProperty("cultures").EnumerateObject());

    [Fact]
    public async Task An_item_speaks_the_requested_culture()
    {
        var item = await JsonAsync($"/content/item/{Tree.First}", "Accept-Language: en-GB");

        Assert.Equal("First page", item.GetProperty("name").GetString());
        Assert.Equal("Title First page", item.GetProperty("properties").GetProperty("title").GetString());
        Assert.Equal("/first-page/", item.GetProperty("route").GetProperty("path").GetString());
    }

    [Theory]
    [InlineData("prima-pagina")]
    [InlineData("prima-pagina/")]
    [InlineData("/prima-pagina")]
    [InlineData("%2Fprima-pagina%2F")]
    public async Task A_path_is_found_with_or_without_its_slashes(string path) =>
        Assert.Equal("Prima pagina", (await JsonAsync($"/content/item/{path}", "Start-Item: contratto")).GetProperty("name").GetString());

    [Fact]
    public async Task A_nested_path_is_found_written_and_encoded()
    {
        Assert.Equal("Terza pagina", (await JsonAsync("/content/item/seconda-pagina/terza-pagina", $"Start-Item: {RootKey}")).GetProperty("name").GetString());
        Assert.Equal("Terza pagina", (await JsonAsync("/content/item/seconda-pagina%2fterza-pagina", $"Start-Item: {RootKey}")).GetProperty("name").GetString());
        Assert.Equal("First page", (await JsonAsync("/content/item/first-page", "Start-Item: contract", "Accept-Language: en-GB")).GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("/content/item")]
    [InlineData("/content/item/")]
    public async Task The_empty_path_is_the_root_that_the_start_item_names(string address) =>
        Assert.Equal("Contratto", (await JsonAsync(address, "Start-Item: contratto")).GetProperty("name").GetString());

    [Fact]
    public async Task A_later_root_is_found_by_its_segment() =>
        Assert.Equal("Contratto", (await JsonAsync("/content/item/contratto")).GetProperty("name").GetString());

    [Theory]
    [InlineData("/content/item/no/such/path")]
    [InlineData("/content/item/prima-pagina.html")]
    [InlineData("/content/item/preview-5c2f1a2f-0000-0000-0000-000000000000")]
    [InlineData("/content/item/5c2f1a2f-0000-0000-0000-000000000000")]
    [InlineData("/content/item/%ff%2F..%2F%3Fa%23b")]
    public async Task What_is_not_there_is_a_404_problem(string address) =>
        await AssertProblemAsync(await GetAsync(address), HttpStatusCode.NotFound);

    [Fact]
    public async Task What_a_culture_cannot_reach_is_not_found_in_it()
    {
        await AssertProblemAsync(await GetAsync($"/content/item/{Tree.Draft}"), HttpStatusCode.NotFound);
        await AssertProblemAsync(await GetAsync($"/content/item/{Tree.Second}", "Accept-Language: en-GB"), HttpStatusCode.NotFound);
        await AssertProblemAsync(await GetAsync($"/content/item/{Tree.Third}", "Accept-Language: en-GB"), HttpStatusCode.NotFound);
        await AssertProblemAsync(await GetAsync("/content/item/prima-pagina", "Start-Item: contratto", "Accept-Language: xx_not-a-culture"), HttpStatusCode.NotFound);
        Assert.Equal(["it-IT"], (await JsonAsync($"/content/item/{Tree.Third}")).GetProperty("cultures").EnumerateObject().Select(culture => culture.Name));
    }

    [Theory]
    [InlineData("/content")]
    [InlineData("/content/items")]
    [InlineData("/content/item/prima-pagina")]
    [InlineData("/content/item/5c2f1a2f-0000-0000-0000-000000000000")]
    public async Task A_start_item_that_names_no_published_root_is_a_404_everywhere(string address)
    {
        await AssertProblemAsync(await GetAsync(address, "Start-Item: nowhere"), HttpStatusCode.NotFound);
        await AssertProblemAsync(await GetAsync(address, $"Start-Item: {Tree.First}"), HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Items_come_once_each_in_the_order_asked_for_without_those_not_there()
    {
        var items = await JsonAsync($"/content/items?id={Tree.Third}&id={Guid.NewGuid()}&id={Tree.First:N}&id={Tree.Draft}&id={Tree.Third}");

        Assert.Equal(["Terza pagina", "Prima pagina"], items.EnumerateArray().Select(item => item.GetProperty("name").GetString()));
        Assert.Equal(0, (await JsonAsync("/content/items")).GetArrayLength());
    }

    [Fact]
    public async Task A_malformed_key_is_a_problem() =>
        await AssertProblemAsync(await GetAsync($"/content/items?id={Tree.First}&id=x"), HttpStatusCode.BadRequest, "id");

    [Fact]
    public async Task Answers_vary_by_the_headers_that_change_them() =>
        Assert.Equal(["Accept-Encoding", "Accept-Language", "Accept-Segment", "Preview", "Preview-Token", "Start-Item"], (await GetAsync("/content?take=0")).Headers.Vary);

    [Theory]
    [InlineData("/nothing")]
    [InlineData("/content/nothing")]
    [InlineData("/../v1/content")]
    public async Task An_unknown_address_is_a_404_problem(string address) =>
        await AssertProblemAsync(await GetAsync(address), HttpStatusCode.NotFound);
}
