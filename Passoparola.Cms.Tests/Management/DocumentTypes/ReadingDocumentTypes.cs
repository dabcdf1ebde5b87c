using System.Net;
using System.Text.Json;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Tests.Management.DocumentTypes;

[Collection<RunningCms>]
public sealed class ReadingDocumentTypes(CmsApplication cms) : IDisposable
{
    private readonly HttpClient _client = cms.AsAdministrator();

    [Fact]
    public async Task A_type_says_what_its_form_is_made_of()
    {
        var type = await _client.ReadAsync($"/document-type/{KeyOf("opportunity")}");

        Assert.Equal("opportunity", type.GetProperty("alias").GetString());
        Assert.True(type.GetProperty("variesByCulture").GetBoolean());
        var containers = type.GetProperty("containers").EnumerateArray().ToDictionary(container => container.GetProperty("id").GetGuid());
        Assert.All(containers.Values, container => Assert.Contains(container.GetProperty("type").GetString(), (string[])["Tab", "Group"]));
        Assert.All(
            containers.Values.Where(container => container.GetProperty("parent").ValueKind != JsonValueKind.Null),
            group => Assert.Equal("Tab", containers[group.GetProperty("parent").GetProperty("id").GetGuid()].GetProperty("type").GetString()));
        var summary = Assert.Single(Properties(type), property => property.GetProperty("alias").GetString() == "summary");
        Assert.True(summary.GetProperty("validation").GetProperty("mandatory").GetBoolean());
        Assert.True(summary.GetProperty("variesByCulture").GetBoolean());
        Assert.Contains(summary.GetProperty("container").GetProperty("id").GetGuid(), containers.Keys);
    }

    [Fact]
    public async Task What_a_type_takes_from_others_is_read_with_the_others()
    {
        var type = await _client.ReadAsync($"/document-type/{KeyOf("opportunity")}");
        var compositions = type.GetProperty("compositions").EnumerateArray().ToArray();

        Assert.All(compositions, composition => Assert.Equal("Composition", composition.GetProperty("compositionType").GetString()));
        var classification = KeyOf("classification");
        Assert.Contains(classification, compositions.Select(composition => composition.GetProperty("documentType").GetProperty("id").GetGuid()));
        Assert.DoesNotContain("categories", Properties(type).Select(property => property.GetProperty("alias").GetString()));
        Assert.Contains("categories", Properties(await _client.ReadAsync($"/document-type/{classification}")).Select(property => property.GetProperty("alias").GetString()));
        var users = (await _client.ReadAsync($"/document-type/{classification}/composition-references")).EnumerateArray();
        Assert.Contains("opportunity", users.Select(user => AliasOf(user.GetProperty("id").GetGuid())));
    }

    [Fact]
    public async Task Several_types_come_in_the_order_they_were_asked_for()
    {
        var (first, second) = (KeyOf("page"), KeyOf("contact"));

        var batch = await _client.ReadAsync($"/document-type/batch?id={first}&id={second}&id={Guid.NewGuid()}&id={first}");

        Assert.Equal(2, batch.GetProperty("total").GetInt32());
        Assert.Equal([first, second], batch.GetProperty("items").EnumerateArray().Select(type => type.GetProperty("id").GetGuid()));
    }

    [Fact]
    public async Task What_may_be_made_at_a_place_is_what_the_types_say()
    {
        var atRoot = await _client.ReadAsync("/document-type/allowed-at-root");
        var below = await _client.ReadAsync($"/document-type/{KeyOf("opportunityList")}/allowed-children");
        var above = await _client.ReadAsync($"/document-type/{KeyOf("opportunity")}/allowed-parents");

        Assert.Contains(KeyOf("site"), Ids(atRoot));
        Assert.DoesNotContain(KeyOf("opportunity"), Ids(atRoot));
        Assert.Equal([KeyOf("opportunity")], Ids(below));
        Assert.Equal([KeyOf("opportunityList")], above.GetProperty("allowedParentIds").EnumerateArray().Select(parent => parent.GetProperty("id").GetGuid()));
    }

    [Fact]
    public async Task No_document_starts_from_a_blueprint() =>
        Assert.Equal(0, (await _client.ReadAsync($"/document-type/{KeyOf("page")}/blueprint")).GetProperty("total").GetInt32());

    [Fact]
    public async Task Types_are_found_by_a_part_of_their_name_whatever_its_accents()
    {
        var found = await _client.ReadAsync("/item/document-type/search?query=OPPORTUNITA&isElement=false");

        Assert.Contains(KeyOf("opportunity"), Ids(found));
        Assert.DoesNotContain(KeyOf("opportunity"), Ids(await _client.ReadAsync("/item/document-type/search?query=OPPORTUNITA&isElement=true")));
    }

    [Fact]
    public async Task Reading_more_types_costs_no_more_statements()
    {
        var few = await StatementsAsync("page");
        var many = await StatementsAsync("page", "opportunity", "organisation", "welfarePoint", "contact", "hoursEntry", "location", "district");

        Assert.Equal(few, many);
    }

    [Theory]
    [InlineData("/document-type/{0}", HttpStatusCode.NotFound)]
    [InlineData("/document-type/{0}/allowed-children", HttpStatusCode.NotFound)]
    [InlineData("/document-type/{0}/allowed-parents", HttpStatusCode.NotFound)]
    [InlineData("/document-type/{0}/blueprint", HttpStatusCode.NotFound)]
    [InlineData("/document-type/{0}/composition-references", HttpStatusCode.NotFound)]
    [InlineData("/document-type/folder/{0}", HttpStatusCode.NotFound)]
    [InlineData("/document-type/batch?id=no", HttpStatusCode.BadRequest)]
    [InlineData("/item/document-type?id=no", HttpStatusCode.BadRequest)]
    [InlineData("/item/document-type/search?isElement=perhaps", HttpStatusCode.BadRequest)]
    public async Task What_is_not_there_is_a_problem(string path, HttpStatusCode status) =>
        Assert.Equal(status, await _client.StatusAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, path, Guid.NewGuid())));

    public void Dispose() => _client.Dispose();

    private static JsonElement.ArrayEnumerator Properties(JsonElement type) => type.GetProperty("properties").EnumerateArray();

    private static IEnumerable<Guid> Ids(JsonElement page) => page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetGuid());

    private Guid KeyOf(string alias) => ((IContentType)cms.Get<IContentTypeService>().Get(alias)!).Key;

    private string AliasOf(Guid key) => cms.Get<IContentTypeService>().Get(key)!.Alias;

    private async Task<int> StatementsAsync(params string[] aliases)
    {
        var path = $"/document-type/batch?{string.Join('&', aliases.Select(alias => $"id={KeyOf(alias)}"))}";
        await _client.ReadAsync(path);
        return (await cms.StatementsDuringAsync(() => _client.ReadAsync(path))).Count;
    }
}
