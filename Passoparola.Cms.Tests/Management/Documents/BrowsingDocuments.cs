using System.Net;
using System.Text.Json;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Management.Documents;

[Collection<RunningCms>]
public sealed class BrowsingDocuments(CmsApplication cms) : IAsyncLifetime
{
    private readonly DocumentDesk _desk = new(cms);

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task The_root_holds_the_site_with_a_name_in_every_language()
    {
        var root = await _desk.ReadAsync("/tree/document/root?skip=0&take=100");

        var site = Assert.Single(root.GetProperty("items").EnumerateArray(), item => item.GetProperty("id").GetGuid() == _desk.Only("site"));
        Assert.True(site.GetProperty("hasChildren").GetBoolean());
        Assert.False(site.GetProperty("noAccess").GetBoolean());
        Assert.Equal(JsonValueKind.Null, site.GetProperty("parent").ValueKind);
        Assert.Empty(site.GetProperty("ancestors").EnumerateArray());
        Assert.Equal(_desk.Type("site"), site.GetProperty("documentType").GetProperty("id").GetGuid());
        var variants = site.GetProperty("variants").EnumerateArray().ToArray();
        Assert.Equal(["it-IT", "en-GB", "fr-FR", "ro-RO"], variants.Select(variant => variant.GetProperty("culture").GetString()));
        Assert.All(variants, variant => Assert.Equal("Published", variant.GetProperty("state").GetString()));
    }

    [Fact]
    public async Task Children_are_paged_in_their_order_wherever_a_page_begins()
    {
        var municipalities = _desk.Only("municipalityList");
        var all = await _desk.ReadAsync($"/tree/document/children?parentId={municipalities}&skip=0&take=200");
        var page = await _desk.ReadAsync($"/tree/document/children?parentId={municipalities}&skip=5&take=7");
        var count = await _desk.ReadAsync($"/tree/document/children?parentId={municipalities}&take=0");

        var keys = Ids(all).ToArray();
        Assert.Equal(all.GetProperty("total").GetInt64(), keys.Length);
        Assert.Equal(keys[5..12], Ids(page));
        Assert.Equal(keys.Length, count.GetProperty("total").GetInt64());
        Assert.Empty(count.GetProperty("items").EnumerateArray());
        Assert.All(page.GetProperty("items").EnumerateArray(), item => Assert.Equal(municipalities, item.GetProperty("parent").GetProperty("id").GetGuid()));
        Assert.All(page.GetProperty("items").EnumerateArray(), item => Assert.Equal(
            [_desk.Only("site"), municipalities], item.GetProperty("ancestors").EnumerateArray().Select(ancestor => ancestor.GetProperty("id").GetGuid())));
    }

    [Fact]
    public async Task The_number_of_statements_does_not_grow_with_the_number_of_children()
    {
        var municipalities = _desk.Only("municipalityList");
        await _desk.ReadAsync($"/tree/document/children?parentId={municipalities}&take=2");

        var few = await cms.StatementsDuringAsync(() => _desk.ReadAsync($"/tree/document/children?parentId={municipalities}&take=2"));
        var many = await cms.StatementsDuringAsync(() => _desk.ReadAsync($"/tree/document/children?parentId={municipalities}&take=170"));

        Assert.NotEmpty(few);
        Assert.Equal(few.Count, many.Count);
    }

    [Fact]
    public async Task Siblings_stand_around_a_document()
    {
        var keys = Ids(await _desk.ReadAsync($"/tree/document/children?parentId={_desk.Only("municipalityList")}&take=200")).ToArray();

        var siblings = await _desk.ReadAsync($"/tree/document/siblings?target={keys[10]}&before=2&after=3");

        Assert.Equal(keys[8..14], Ids(siblings));
        Assert.Equal(8, siblings.GetProperty("totalBefore").GetInt64());
        Assert.Equal(keys.Length - 14, siblings.GetProperty("totalAfter").GetInt64());
    }

    [Fact]
    public async Task Ancestors_lead_from_the_root_to_the_document_itself()
    {
        var municipalities = _desk.Only("municipalityList");
        var child = Ids(await _desk.ReadAsync($"/tree/document/children?parentId={municipalities}&take=1")).Single();

        var line = await _desk.ReadAsync($"/tree/document/ancestors?descendantId={child}");

        Assert.Equal([_desk.Only("site"), municipalities, child], line.EnumerateArray().Select(item => item.GetProperty("id").GetGuid()));
    }

    [Theory]
    [InlineData("/tree/document/ancestors")]
    [InlineData("/tree/document/ancestors?descendantId=")]
    [InlineData("/tree/document/ancestors?descendantId=11111111-2222-3333-4444-555555555555")]
    [InlineData("/item/document")]
    [InlineData("/item/document?id=11111111-2222-3333-4444-555555555555")]
    [InlineData("/item/document/ancestors")]
    public async Task What_is_not_asked_for_or_not_there_is_an_empty_list(string path) =>
        Assert.Equal(0, (await _desk.ReadAsync(path)).GetArrayLength());

    [Theory]
    [InlineData("/tree/document/children")]
    [InlineData("/tree/document/children?parentId=&dataTypeId=")]
    [InlineData("/tree/document/children?parentId=11111111-2222-3333-4444-555555555555")]
    [InlineData("/tree/document/siblings?target=11111111-2222-3333-4444-555555555555&before=1&after=1")]
    public async Task Nobody_has_the_children_of_what_is_not_there(string path) =>
        Assert.Empty((await _desk.ReadAsync(path)).GetProperty("items").EnumerateArray());

    [Theory]
    [InlineData("/tree/document/children?parentId=abc", "parentId")]
    [InlineData("/tree/document/root?dataTypeId=abc", "dataTypeId")]
    [InlineData("/tree/document/root?take=-1", "take")]
    [InlineData("/tree/document/siblings?target=11111111-2222-3333-4444-555555555555&before=-1", "before")]
    [InlineData("/item/document?id=abc", "id")]
    public async Task A_parameter_that_cannot_be_is_named(string path, string parameter)
    {
        var problem = await DocumentDesk.RefusedAsync(HttpStatusCode.BadRequest, _desk.GetAsync(path));

        Assert.True(problem.GetProperty("errors").TryGetProperty(parameter, out _));
    }

    [Fact]
    public async Task A_picked_document_is_shown_with_its_place()
    {
        var item = Assert.Single((await _desk.ReadAsync($"/item/document?id={_desk.Only("municipalityList")}")).EnumerateArray());
        var line = Assert.Single((await _desk.ReadAsync($"/item/document/ancestors?id={_desk.Only("municipalityList")}")).EnumerateArray());

        Assert.Equal(_desk.Only("site"), item.GetProperty("parent").GetProperty("id").GetGuid());
        Assert.False(item.GetProperty("isTrashed").GetBoolean());
        Assert.NotEqual(JsonValueKind.Null, item.GetProperty("documentType").GetProperty("collection").ValueKind);
        Assert.Equal([_desk.Only("site")], line.GetProperty("ancestors").EnumerateArray().Select(ancestor => ancestor.GetProperty("id").GetGuid()));
    }

    [Fact]
    public async Task The_state_of_a_variant_says_what_has_become_of_it()
    {
        var id = await _desk.MakePageAsync(("it-IT", "Stati"), ("en-GB", "States"));
        Assert.Equal(["Draft", "Draft"], await StatesAsync(id));

        await DocumentDesk.SucceedAsync(_desk.PutAsync($"/document/{id}/publish", new { publishSchedules = new[] { new { culture = "it-IT" } } }));
        Assert.Equal(["Published", "Draft"], await StatesAsync(id));

        await DocumentDesk.SucceedAsync(_desk.SaveAsync(id, (await _desk.LoadAsync(id)).Write("summary", "it-IT", "dopo")));
        Assert.Equal(["PublishedPendingChanges", "Draft"], await StatesAsync(id));
    }

    private async Task<string?[]> StatesAsync(Guid id)
    {
        var item = Assert.Single((await _desk.ReadAsync($"/item/document?id={id}")).EnumerateArray());
        var opened = await _desk.ReadAsync($"/document/{id}");
        string?[] states = [.. item.GetProperty("variants").EnumerateArray().Select(variant => variant.GetProperty("state").GetString())];
        Assert.Equal(states, opened.GetProperty("variants").EnumerateArray().Select(variant => variant.GetProperty("state").GetString()));
        return states;
    }

    private static IEnumerable<Guid> Ids(JsonElement page) => page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetGuid());
}
