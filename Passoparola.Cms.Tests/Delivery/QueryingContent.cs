using System.Net;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Delivery;

/// <summary><c>GET /content</c>: fetch, filters, sorts, paging.</summary>
[Collection<RunningCms>]
public sealed class QueryingContent(CmsApplication cms) : DeliveryContract(cms)
{
    [Theory]
    [InlineData("", "Prima pagina|Scheda|Seconda pagina|Terza pagina")]
    [InlineData("filter=", "Prima pagina|Scheda|Seconda pagina|Terza pagina")]
    [InlineData("filter=contentType:contractFact", "Scheda")]
    [InlineData("filter=CONTENTTYPE:%20contractFact%20,", "Scheda")]
    [InlineData("filter=contentType:ContractFact", "")]
    [InlineData("filter=contentType:contractFact,contractPage&filter=name:pagina", "Prima pagina|Seconda pagina|Terza pagina")]
    [InlineData("filter=contentType:!contractFact,nothing", "Prima pagina|Seconda pagina|Terza pagina")]
    [InlineData("filter=contentType:contractFact&filter=contentType:contractPage", "")]
    [InlineData("filter=contentType:", "")]
    [InlineData("filter=contentType:!", "Prima pagina|Scheda|Seconda pagina|Terza pagina")]
    [InlineData("filter=name:PRIMA,scheda", "Prima pagina|Scheda")]
    [InlineData("filter=name:!pagina", "Scheda")]
    [InlineData("filter=name:ma%20pag", "Prima pagina")]
    [InlineData("filter=name:", "Prima pagina|Scheda|Seconda pagina|Terza pagina")]
    [InlineData("filter=createDate>2000-01-01", "Prima pagina|Scheda|Seconda pagina|Terza pagina")]
    [InlineData("filter=createDate<2000-01-01", "")]
    [InlineData("filter=createDate<:2000-01-01T00:00:00Z", "")]
    [InlineData("filter=createDate:2000-01-01", "")]
    [InlineData("filter=updateDate>:2000-01-01&filter=updateDate<2000-01-02", "")]
    public async Task Filters_keep_what_they_say(string query, string names)
    {
        var (total, found) = await QueryAsync($"{query}&sort=name:asc");

        Assert.Equal(names, string.Join('|', found));
        Assert.Equal(found.Length, total);
    }

    [Theory]
    [InlineData("sort=name:asc", "Prima pagina|Scheda|Seconda pagina|Terza pagina")]
    [InlineData("sort=name:desc", "Terza pagina|Seconda pagina|Scheda|Prima pagina")]
    [InlineData("sort=name:", "Terza pagina|Seconda pagina|Scheda|Prima pagina")]
    [InlineData("sort=name:ASC", "Terza pagina|Seconda pagina|Scheda|Prima pagina")]
    [InlineData("sort=&sort=level:desc&sort=name:asc", "Terza pagina|Prima pagina|Scheda|Seconda pagina")]
    [InlineData("sort=createDate:asc", "Seconda pagina|Prima pagina|Terza pagina|Scheda")]
    [InlineData("sort=level:asc&sort=sortOrder:asc", "Seconda pagina|Prima pagina|Scheda|Terza pagina")]
    public async Task Sorts_order_by_the_first_then_by_the_next(string query, string names) =>
        Assert.Equal(names, string.Join('|', (await QueryAsync(query)).Names));

    [Theory]
    [InlineData("skip=1&take=2", "Scheda|Seconda pagina")]
    [InlineData("take=0", "")]
    [InlineData("skip=99", "")]
    [InlineData("skip=2147483647&take=2147483647", "")]
    [InlineData("take=&skip=", "Prima pagina|Scheda|Seconda pagina|Terza pagina")]
    public async Task A_page_is_cut_from_the_whole_and_the_total_stays(string query, string names)
    {
        var (total, found) = await QueryAsync($"{query}&sort=name:asc");

        Assert.Equal(names, string.Join('|', found));
        Assert.Equal(4, total);
    }

    [Theory]
    [InlineData("skip=-1", "skip")]
    [InlineData("take=-1", "take")]
    [InlineData("take=ten", "take")]
    [InlineData("take=1.5", "take")]
    [InlineData("take=99999999999", "take")]
    [InlineData("take=1&take=2", "take")]
    [InlineData("fetch=nonsense", "fetch")]
    [InlineData("fetch=children:/&fetch=children:/", "fetch")]
    [InlineData("filter=foo:bar", "filter")]
    [InlineData("filter=name:a&filter=foo:bar", "filter")]
    [InlineData("filter=createDate>nonsense", "filter")]
    [InlineData("filter=createDate<>2024", "filter")]
    [InlineData("filter=createDate:!2024-01-01", "filter")]
    [InlineData("filter=updateDate:", "filter")]
    [InlineData("sort=name", "sort")]
    [InlineData("sort=foo:asc", "sort")]
    [InlineData("expand=properties[", "expand")]
    [InlineData("expand=[a]", "expand")]
    [InlineData("fields=properties[]", "fields")]
    [InlineData("filters=name:a", "filters")]
    [InlineData("take=1&id=1", "id")]
    public async Task What_cannot_be_used_is_a_problem_that_names_its_parameter(string query, string parameter) =>
        await AssertProblemAsync(await GetAsync($"/content?{query}"), HttpStatusCode.BadRequest, parameter);

    [Theory]
    [InlineData("fetch=x", "Selector option not found")]
    [InlineData("filter=x", "Filter option not found")]
    [InlineData("sort=x", "Sort option not found")]
    [InlineData("fetch=x&filter=x&sort=x", "Selector option not found")]
    [InlineData("filter=x&sort=x", "Filter option not found")]
    public async Task Unknown_options_have_umbracos_titles_and_the_first_decides(string query, string title) =>
        await AssertProblemAsync(await GetAsync($"/content?{query}"), HttpStatusCode.BadRequest, title: title);

    [Theory]
    [InlineData("%EF%BF%BE")]
    [InlineData("prima%EF%BF%BE")]
    [InlineData("%ED%A0%80")]
    [InlineData("%00")]
    public async Task A_name_filter_takes_any_text(string text) => Assert.Equal(0, (await QueryAsync($"filter=name:{text}")).Total);

    [Fact]
    public async Task Fetch_walks_the_tree_from_a_key_or_a_path()
    {
        Assert.Equal(["Prima pagina", "Scheda", "Seconda pagina"], await FetchAsync($"children:{RootKey}"));
        Assert.Equal(["Prima pagina", "Scheda", "Seconda pagina"], await FetchAsync($"CHILDREN:{Tree.Root.Key:N}"));
        Assert.Equal(["Terza pagina"], await FetchAsync($"children:{Tree.Second}"));
        Assert.Equal(["Terza pagina"], await FetchAsync("descendants:/seconda-pagina", "Start-Item: contratto"));
        Assert.Equal(["Terza pagina"], await FetchAsync("children:seconda-pagina/", $"Start-Item: {RootKey}"));
        Assert.Equal(["Contratto", "Seconda pagina"], await FetchAsync($"ancestors:{Tree.Third}"));
    }

    [Fact]
    public async Task Fetching_from_what_does_not_exist_or_above_a_root_finds_nothing()
    {
        Assert.Empty(await FetchAsync($"descendants:{Guid.NewGuid()}"));
        Assert.Empty(await FetchAsync("children:/no/such/path"));
        Assert.Empty(await FetchAsync("ancestors:/no/such/path"));
        Assert.Empty(await FetchAsync("children:"));
        Assert.Empty(await FetchAsync($"ancestors:{RootKey}"));
    }

    [Fact]
    public async Task A_start_item_alone_fetches_its_descendants_without_itself()
    {
        var (total, names) = Page(await JsonAsync("/content?sort=name:asc", "Start-Item: CONTRATTO"));

        Assert.Equal(["Prima pagina", "Scheda", "Seconda pagina", "Terza pagina"], names);
        Assert.Equal(4, total);
    }

    [Fact]
    public async Task A_start_item_does_not_limit_a_fetch_by_key() =>
        Assert.Equal(["Contratto", "Seconda pagina"], await FetchAsync($"ancestors:{Tree.Third}", $"Start-Item: {RootKey}"));

    [Fact]
    public async Task A_culture_shows_what_is_published_in_it_along_the_whole_path_and_what_does_not_vary()
    {
        Assert.Equal(["First page", "Scheda"], (await QueryAsync("sort=name:asc", "Accept-Language: en-gb")).Names);
        Assert.Empty((await QueryAsync("", "Accept-Language: ro-RO")).Names);
        Assert.Equal(4, (await QueryAsync("", "Accept-Language: en-GB,en;q=0.9")).Total);
        Assert.Equal(4, (await QueryAsync("", "Accept-Language: *")).Total);
        Assert.Equal(0, (await QueryAsync("", "Accept-Language: xx-YY")).Total);
        Assert.Equal(0, (await QueryAsync("", "Accept-Language: not_a_culture-at_all")).Total);
    }

    private async Task<string[]> FetchAsync(string fetch, params string[] headers) =>
        Page(await JsonAsync($"/content?fetch={fetch}&sort=name:asc", headers)).Names;
}
