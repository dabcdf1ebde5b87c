using System.Net;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Tests.Management.Documents.Searching;

public sealed class SearchingDocuments(CmsApplication cms) : EditedDocuments(cms)
{
    private readonly string _mark = $"trova{Guid.NewGuid():N}";

    [Fact]
    public async Task A_draft_saved_a_moment_ago_is_found_with_what_a_picker_shows()
    {
        IContent root = Root(), document = Saved(NewVarying($"{_mark} Città", "Town", root.Id));

        var found = await Administrator.ReadAsync($"/item/document/search?query={_mark}%20citta&culture={Italian}&skip=0&take=20");

        Assert.Equal(1, found.GetProperty("total").GetInt32());
        var item = found.GetProperty("items")[0];
        Assert.Equal((document.Key, root.Key), (item.GetProperty("id").GetGuid(), item.GetProperty("parent").GetProperty("id").GetGuid()));
        Assert.Equal($"{_mark} Città", item.GetProperty("variants")[0].GetProperty("name").GetString());
        Assert.Equal("Draft", item.GetProperty("variants")[0].GetProperty("state").GetString());
    }

    [Fact]
    public async Task Only_what_is_open_to_the_user_is_found()
    {
        IContent mine = Root(), others = Root();
        var open = Saved(NewPlain($"{_mark} mio", mine.Id));
        var closed = Saved(NewPlain($"{_mark} altrui", others.Id));
        using var somebody = await SomebodyAsync(mine.Id);

        Assert.Equal([open.Key], await KeysAsync(somebody, $"query={_mark}"));
        Assert.Empty(await KeysAsync(somebody, $"query={closed.Key}"));
        Assert.Equal([closed.Key], await KeysAsync(Administrator, $"query={closed.Key}"));
    }

    [Fact]
    public async Task What_a_picker_does_not_take_is_left_out()
    {
        var root = Root();
        var plain = Saved(NewPlain($"{_mark} uno", root.Id));
        var trashed = Saved(NewPlain($"{_mark} tre", root.Id));
        Saved(NewVarying($"{_mark} due", parentId: root.Id));
        Assert.True(Documents.MoveToRecycleBin(trashed, User).Success);

        Assert.Equal([plain.Key], await KeysAsync(Administrator, $"query={_mark}&trashed=false&parentId={root.Key}&allowedDocumentTypes={Plain.Key}&allowedDocumentTypes={Guid.NewGuid()}"));
        Assert.Equal([trashed.Key], await KeysAsync(Administrator, $"query={_mark}&trashed=true"));
    }

    [Theory]
    [InlineData("query=")]
    [InlineData("")]
    public async Task Who_asks_for_nothing_finds_nothing(string query) => Assert.Empty(await KeysAsync(Administrator, query));

    [Theory]
    [InlineData("query=a&parentId=qui")]
    [InlineData("query=a&trashed=forse")]
    [InlineData("query=a&allowedDocumentTypes=questo")]
    [InlineData("query=a&take=-1")]
    public async Task What_cannot_be_read_is_refused(string query) =>
        await RefusedAsync(HttpStatusCode.BadRequest, HttpMethod.Get, $"/item/document/search?{query}");

    private static async Task<Guid[]> KeysAsync(HttpClient client, string query) =>
        [.. (await client.ReadAsync($"/item/document/search?{query}")).GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetGuid())];
}
