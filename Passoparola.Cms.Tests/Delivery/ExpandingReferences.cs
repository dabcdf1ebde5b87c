using System.Text.Json;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Delivery;

/// <summary><c>expand</c> and <c>fields</c>, along Prima → Seconda → Terza → Prima.</summary>
[Collection<RunningCms>]
public sealed class ExpandingReferences(CmsApplication cms) : DeliveryContract(cms)
{
    [Theory]
    [InlineData("", "uno > -")]
    [InlineData("?expand=properties[$all]", "uno > due > -")]
    [InlineData("?expand=$all", "uno > due > -")]
    [InlineData("?expand=properties[related]", "uno > due > -")]
    [InlineData("?expand=properties[$all[properties[$all]]]", "uno > due > tre > -")]
    [InlineData("?expand=properties[$all,related[properties[related]]]", "uno > due > -")]
    [InlineData("?expand=properties[related[properties[related]],$all]", "uno > due > tre > -")]
    [InlineData("?expand=properties[title]&expand=properties[related]", "uno > -")]
    [InlineData("?expand=properties[NoSuch]", "uno > -")]
    [InlineData("?expand=properties[Related]", "uno > -")]
    [InlineData("?expand=", "uno > -")]
    public async Task References_are_followed_as_far_as_asked(string query, string codes) =>
        Assert.Equal(codes, Codes(await PropertiesAsync(query)));

    [Theory]
    [InlineData("", "code,related,title")]
    [InlineData("?fields=$all", "code,related,title")]
    [InlineData("?fields=properties[title]", "title")]
    [InlineData("?fields=properties[title,code]", "code,title")]
    [InlineData("?fields=properties[Title]", "")]
    [InlineData("?fields=", "")]
    [InlineData("?fields=properties", "")]
    public async Task Fields_limit_the_properties_and_never_the_envelope(string query, string aliases)
    {
        var item = await JsonAsync($"/content/item/{Tree.First}{query}");

        Assert.Equal(aliases, string.Join(',', item.GetProperty("properties").EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal)));
        Assert.Equal(8, item.EnumerateObject().Count());
    }

    [Fact]
    public async Task Fields_of_a_reference_need_its_expansion_too()
    {
        var shallow = await PropertiesAsync("?fields=properties[related[properties[code]]]");
        var expanded = await PropertiesAsync("?fields=properties[related[properties[code]]]&expand=properties[related]");

        Assert.Equal("""{"related":{}}""", References(shallow));
        Assert.Equal("""{"related":{"code":"due"}}""", References(expanded));
    }

    [Fact]
    public async Task One_requests_fields_do_not_reach_another()
    {
        await PropertiesAsync("?fields=properties[related[properties[code]]]&expand=properties[related]");

        Assert.Equal("uno > due > -", Codes(await PropertiesAsync("?expand=properties[related]")));
        Assert.Equal("uno > -", Codes(await PropertiesAsync("")));
    }

    [Fact]
    public async Task A_reference_has_no_cultures_and_keeps_its_route()
    {
        var reference = (await PropertiesAsync("")).GetProperty("related");

        Assert.Equal(["contentType", "name", "createDate", "updateDate", "route", "id", "properties"], reference.EnumerateObject().Select(property => property.Name));
        Assert.Equal("/seconda-pagina/", reference.GetProperty("route").GetProperty("path").GetString());
    }

    [Fact]
    public async Task A_reference_that_the_culture_cannot_reach_is_null()
    {
        var item = await JsonAsync($"/content/item/{Tree.First}?expand=properties[$all]", "Accept-Language: en-GB");

        Assert.Equal(JsonValueKind.Null, item.GetProperty("properties").GetProperty("related").ValueKind);
    }

    [Fact]
    public async Task Expansion_works_for_queries_and_lists_of_keys_alike()
    {
        var queried = await JsonAsync($"/content?fetch=children:{RootKey}&filter=name:prima&expand=properties[$all]");
        var listed = await JsonAsync($"/content/items?id={Tree.First}&expand=properties[$all]");

        Assert.Equal("uno > due > -", Codes(queried.GetProperty("items")[0].GetProperty("properties")));
        Assert.Equal("uno > due > -", Codes(listed[0].GetProperty("properties")));
    }

    private async Task<JsonElement> PropertiesAsync(string query) =>
        (await JsonAsync($"/content/item/{Tree.First}{query}")).GetProperty("properties");

    private static string Codes(JsonElement properties) =>
        properties.TryGetProperty("code", out var code) ? $"{code.GetString()} > {Codes(properties.GetProperty("related").GetProperty("properties"))}" : "-";

    private static string References(JsonElement properties) =>
        $$"""{"related":{{properties.GetProperty("related").GetProperty("properties").GetRawText()}}}""";
}
