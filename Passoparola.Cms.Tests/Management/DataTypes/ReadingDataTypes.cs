using System.Net;
using System.Text.Json;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core;

namespace Passoparola.Cms.Tests.Management.DataTypes;

[Collection<RunningCms>]
public sealed class ReadingDataTypes(CmsApplication cms) : IDisposable
{
    private readonly HttpClient _client = cms.AsAdministrator();

    [Fact]
    public async Task A_closed_list_is_read_with_the_labels_that_editors_see()
    {
        var items = Value(await NamedAsync("Passoparola - Costo"), "items").EnumerateArray().ToArray();

        var free = Assert.Single(items, item => item.GetProperty("value").GetString() == "free");
        Assert.Equal("Gratuito", free.GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_list_of_blocks_is_read_with_each_block_s_type_and_label()
    {
        var blocks = Value(await NamedAsync("Passoparola - Orari"), "blocks").EnumerateArray().ToArray();

        Assert.NotEmpty(blocks);
        Assert.All(blocks, block =>
        {
            Assert.NotEqual(Guid.Empty, block.GetProperty("contentElementTypeKey").GetGuid());
            Assert.False(string.IsNullOrWhiteSpace(block.GetProperty("label").GetString()));
        });
    }

    [Fact]
    public async Task A_picker_of_documents_is_read_with_where_it_starts_and_what_it_takes()
    {
        var picker = await NamedAsync("Passoparola - Categorie");

        Assert.Equal("Umb.PropertyEditorUi.ContentPicker", picker.GetProperty("editorUiAlias").GetString());
        Assert.Equal("content", Value(picker, "startNode").GetProperty("type").GetString());
    }

    [Fact]
    public async Task The_list_of_media_that_the_back_office_asks_for_by_a_fixed_key_is_there()
    {
        var list = await _client.ReadAsync("/data-type/3a0156c4-3b8c-4803-bdc1-6871faa83fff");

        Assert.Equal("Umb.PropertyEditorUi.Collection", list.GetProperty("editorUiAlias").GetString());
        Assert.Contains(
            "Umb.CollectionView.Media.Grid",
            Value(list, "layouts").EnumerateArray().Select(layout => layout.GetProperty("collectionView").GetString()));
        Assert.NotEmpty(Value(list, "includeProperties").EnumerateArray());
        Assert.False(list.GetProperty("isDeletable").GetBoolean());
        Assert.Equal(Constants.DataTypes.Guids.ListViewMediaGuid, (await _client.ReadAsync("/data-type/configuration")).GetProperty("mediaListViewId").GetGuid());
    }

    [Fact]
    public async Task A_data_type_says_which_properties_use_it()
    {
        var id = (await NamedAsync("Passoparola - Costo")).GetProperty("id").GetGuid();

        var references = await _client.ReadAsync($"/data-type/{id}/referenced-by?skip=0&take=20");

        var reference = Assert.Single(
            references.GetProperty("items").EnumerateArray(),
            reference => reference.GetProperty("documentType").GetProperty("alias").GetString() == "opportunity");
        Assert.Equal("DocumentTypePropertyTypeReferenceResponseModel", reference.GetProperty("$type").GetString());
        Assert.Equal("cost", reference.GetProperty("alias").GetString());
    }

    [Fact]
    public async Task A_data_type_says_whether_anything_was_saved_with_it()
    {
        var used = (await NamedAsync("Textstring")).GetProperty("id").GetGuid();
        var listView = Constants.DataTypes.Guids.ListViewContentGuid;

        Assert.True((await _client.ReadAsync($"/data-type/{used}/is-used")).GetBoolean());
        Assert.False((await _client.ReadAsync($"/data-type/{listView}/is-used")).GetBoolean());
    }

    [Fact]
    public async Task Data_types_are_found_by_name_and_by_editor()
    {
        var byName = await _client.ReadAsync("/item/data-type/search?query=costo");
        var byEditor = await _client.ReadAsync("/filter/data-type?editorUiAlias=Umb.PropertyEditorUi.Dropdown&take=100");

        Assert.Equal("Passoparola - Costo", Assert.Single(byName.GetProperty("items").EnumerateArray()).GetProperty("name").GetString());
        Assert.Contains("Passoparola - Costo", byEditor.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("name").GetString()));
        Assert.All(
            byEditor.GetProperty("items").EnumerateArray(),
            item => Assert.Equal("Umb.PropertyEditorUi.Dropdown", item.GetProperty("editorUiAlias").GetString()));
    }

    [Fact]
    public async Task Reading_more_data_types_costs_no_more_statements()
    {
        var ids = (await _client.ReadAsync("/filter/data-type?take=20")).GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetGuid()).ToArray();

        Assert.Equal(await StatementsAsync(ids[..1]), await StatementsAsync(ids));
    }

    [Theory]
    [InlineData("/data-type/{0}")]
    [InlineData("/data-type/{0}/is-used")]
    [InlineData("/data-type/{0}/referenced-by")]
    [InlineData("/data-type/folder/{0}")]
    public async Task What_is_not_there_is_not_found(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, await _client.StatusAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, path, Guid.NewGuid())));

    public void Dispose() => _client.Dispose();

    private static JsonElement Value(JsonElement dataType, string alias) =>
        Assert.Single(dataType.GetProperty("values").EnumerateArray(), value => value.GetProperty("alias").GetString() == alias).GetProperty("value");

    private async Task<JsonElement> NamedAsync(string name)
    {
        var found = await _client.ReadAsync($"/item/data-type/search?query={Uri.EscapeDataString(name)}");
        var item = Assert.Single(found.GetProperty("items").EnumerateArray(), item => item.GetProperty("name").GetString() == name);
        return await _client.ReadAsync($"/data-type/{item.GetProperty("id").GetGuid()}");
    }

    private async Task<int> StatementsAsync(Guid[] ids)
    {
        var path = $"/data-type/batch?{string.Join('&', ids.Select(id => $"id={id}"))}";
        await _client.ReadAsync(path);
        return (await cms.StatementsDuringAsync(() => _client.ReadAsync(path))).Count;
    }
}
