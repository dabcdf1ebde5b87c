using System.Net;
using System.Text.Json;
using Passoparola.Cms.Api.Delivery.Caching;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Tests.Delivery.Caching;

/// <summary>
/// Everything an answer was made from is changed, one thing after the other, and every answer made from it follows at
/// once, while those that were not stay as they are.
/// </summary>
public sealed class KeepingAnswers(CmsApplication cms) : LinkedDocuments(cms)
{
    private const string Api = "/umbraco/delivery/api/v2/content";

    private long Made => Cms.Get<Renderings>().Made;

    private IContentService Documents => Cms.Get<IContentService>();

    [Fact]
    public async Task An_answer_is_rendered_once_alone_and_in_every_list()
    {
        var document = Publish("Unico");
        await ItemAsync(document);
        var made = Made;

        await ItemAsync(document);
        await JsonAsync($"{Api}/item/{document.Key:N}");
        await JsonAsync($"{Api}/items?id={document.Key}");
        await JsonAsync($"{Api}?filter=name:unico&fetch=children:{document.Key}");
        await JsonAsync($"{Api}/item/{Path(await ItemAsync(document))}");

        Assert.Equal(made, Made);
    }

    [Fact]
    public async Task Spellings_of_the_same_request_are_rendered_once()
    {
        var document = Publish("Scritto", picks: Publish("Altro"));
        await JsonAsync($"{Api}/item/{document.Key}?expand=properties[a,b]&fields=properties[a,scelto]");
        var made = Made;

        await JsonAsync($"{Api}/item/{document.Key}?fields=properties[scelto,a,a]&expand=properties[b,a]");
        await JsonAsync($"{Api}/item/{document.Key}?expand=properties[a]&expand=x&fields=properties[a,scelto]&expand=properties[c]");

        Assert.Equal(made + 1, Made);
    }

    [Fact]
    public async Task A_renamed_picked_item_is_followed_in_every_answer_that_names_it()
    {
        var picked = Publish("Prima");
        var document = Publish("Chi sceglie", picks: picked);
        var unrelated = Publish("Estraneo");
        Assert.Equal("Prima", PickedName(await ItemAsync(document)));
        Assert.Equal("Prima", PickedName(await ListedAsync(document)));
        await ItemAsync(unrelated);

        Rename(picked, "Dopo");
        var made = Made;

        Assert.Equal("Dopo", PickedName(await ItemAsync(document)));
        Assert.Equal("Dopo", PickedName(await ListedAsync(document)));
        Assert.Equal("Dopo", PickedName((await JsonAsync($"{Api}/item/{document.Key}?expand=properties[$all]")).RootElement));
        Assert.Equal(made + 2, Made);
        await ItemAsync(unrelated);
        Assert.Equal(made + 2, Made);
    }

    [Fact]
    public async Task A_picked_item_that_is_taken_back_leaves_and_returns()
    {
        var picked = Publish("Va e torna");
        var document = Publish("Chi aspetta", picks: picked);
        Assert.Equal("Va e torna", PickedName(await ItemAsync(document)));

        Assert.True(Documents.Unpublish(Documents.GetById(picked.Key)!).Success);
        Assert.Null(PickedName(await ItemAsync(document)));
        Assert.Null(PickedName(await ListedAsync(document)));

        Republish(Documents.GetById(picked.Key)!);
        Assert.Equal("Va e torna", PickedName(await ItemAsync(document)));

        Trash(picked);
        Assert.Null(PickedName(await ItemAsync(document)));
    }

    [Fact]
    public async Task What_stands_above_a_picked_item_is_in_its_address()
    {
        var root = Publish("Radice indirizzi");
        var folder = Publish("Cartella", root);
        var other = Publish("Altrove", root);
        var picked = Publish("Sotto", Publish("In mezzo", folder));
        var document = Publish("Chi indica", picks: picked);
        Assert.EndsWith("/cartella/in-mezzo/sotto/", PickedPath(await ItemAsync(document)), StringComparison.Ordinal);

        Rename(folder, "Faldone");
        Assert.EndsWith("/faldone/in-mezzo/sotto/", PickedPath(await ItemAsync(document)), StringComparison.Ordinal);
        Assert.EndsWith("/faldone/in-mezzo/sotto/", PickedPath(await ListedAsync(document)), StringComparison.Ordinal);

        Move(folder, other);
        Assert.EndsWith("/altrove/faldone/in-mezzo/sotto/", PickedPath(await ItemAsync(document)), StringComparison.Ordinal);
        Assert.EndsWith("/altrove/faldone/in-mezzo/sotto/", Path(await ItemAsync(picked)), StringComparison.Ordinal);

        Assert.True(Documents.Unpublish(Documents.GetById(other.Key)!).Success);
        Assert.Equal(JsonValueKind.Null, Property(await ItemAsync(document), "scelto").ValueKind);
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync($"{Api}/item/{picked.Key}"));
    }

    [Fact]
    public async Task A_path_leads_to_what_is_published_there_now()
    {
        var first = Publish("Stessa via");
        var path = $"{Api}/item{Path(await ItemAsync(first))}";
        Assert.Equal(first.Key, (await JsonAsync(path)).RootElement.GetProperty("id").GetGuid());

        Assert.True(Documents.Unpublish(Documents.GetById(first.Key)!).Success);
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(path));

        Trash(first);
        var second = Publish("Stessa via");
        Assert.Equal(second.Key, (await JsonAsync(path)).RootElement.GetProperty("id").GetGuid());
    }

    [Fact]
    public async Task A_list_follows_what_comes_and_goes()
    {
        var parent = Publish("Elenco");
        var query = $"{Api}?fetch=children:{parent.Key}&sort=name:asc";
        Assert.Empty(await NamesAsync(query));

        var one = Publish("Uno", parent);
        Assert.Equal(["Uno"], await NamesAsync(query));
        Publish("Due", parent);
        Assert.Equal(["Due", "Uno"], await NamesAsync(query));
        Rename(one, "A uno");
        Assert.Equal(["A uno", "Due"], await NamesAsync(query));
        Trash(one);
        Assert.Equal(["Due"], await NamesAsync(query));
    }

    [Fact]
    public async Task A_draft_is_invisible_everywhere_and_makes_nothing_again()
    {
        var picked = Publish("Pubblicato", tags: "[\"vecchia\"]");
        var document = Publish("Chi lo sceglie", picks: picked);
        string[] addresses =
        [
            $"{Api}/item/{picked.Key}", $"{Api}/item/{document.Key}?expand=properties[$all]", $"{Api}/items?id={picked.Key}",
            $"{Api}/item{Path(await ItemAsync(picked))}", $"{Api}?filter=name:pubblicato&fetch=children:{picked.Key}", $"{Api}?take=1000&expand=properties[$all]",
        ];
        foreach (var address in addresses)
        {
            await JsonAsync(address);
        }

        var draft = Documents.GetById(picked.Key)!;
        draft.Name = "Segreto nome";
        draft.SetValue("etichette", "[\"segreta\"]");
        Assert.True(Documents.Save(draft).Success);

        var made = Made;
        foreach (var address in addresses)
        {
            Assert.DoesNotContain("segret", (await JsonAsync(address)).RootElement.GetRawText(), StringComparison.OrdinalIgnoreCase);
        }

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync($"{Api}/item/segreto-nome"));
        Assert.Equal(made, Made);
    }

    [Fact]
    public async Task A_changed_type_changes_what_is_rendered_of_it()
    {
        var document = Publish("Del tipo", tags: "[\"una\"]");
        Assert.Equal(1, Property(await ItemAsync(document), "etichette").GetArrayLength());
        var types = Cms.Get<IContentTypeService>();
        var type = types.Get(document.ContentType.Key)!;
        type.RemovePropertyType("etichette");
        Assert.True((await types.UpdateAsync(type, Constants.Security.SuperUserKey)).Success);

        Assert.False((await ItemAsync(document)).GetProperty("properties").TryGetProperty("etichette", out _));
        Assert.False((await ListedAsync(document)).GetProperty("properties").TryGetProperty("etichette", out _));
    }

    private static JsonElement Property(JsonElement item, string alias) => item.GetProperty("properties").GetProperty(alias);

    private static string? PickedName(JsonElement item) =>
        Property(item, "scelto") is { ValueKind: JsonValueKind.Object } picked ? picked.GetProperty("name").GetString() : null;

    private static string PickedPath(JsonElement item) => Path(Property(item, "scelto"));

    private static string Path(JsonElement item) => item.GetProperty("route").GetProperty("path").GetString()!;

    private async Task<JsonElement> ItemAsync(IContent document) => (await JsonAsync($"{Api}/item/{document.Key}")).RootElement;

    private async Task<JsonElement> ListedAsync(IContent document) => (await JsonAsync($"{Api}/items?id={document.Key}")).RootElement[0];

    private async Task<string[]> NamesAsync(string address) =>
        [.. (await JsonAsync(address)).RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("name").GetString()!)];

    private async Task<HttpStatusCode> StatusAsync(string address)
    {
        using var client = Cms.AsVisitor();
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        return response.StatusCode;
    }

    private async Task<JsonDocument> JsonAsync(string address)
    {
        using var client = Cms.AsVisitor();
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
