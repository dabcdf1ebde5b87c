using Passoparola.Cms.Tests.Catalogue;
using Passoparola.Cms.Tests.Support;
using static Passoparola.Cms.Tests.Catalogue.CatalogueDocuments;

namespace Passoparola.Cms.Tests.Host.Search;

[Collection<RunningCms>]
public sealed class FilteringAndSorting(CmsApplication cms) : SearchScenario(cms)
{
    [Theory]
    [InlineData("filter=age:7", "Bambini")]
    [InlineData("filter=age>70", "Nonni")]
    [InlineData("filter=openOn:mo", "Bambini")]
    [InlineData("filter=openOn:mo@09:30", "Bambini")]
    [InlineData("filter=openOn:mo@20:00", "")]
    [InlineData("filter=openOn:!mo", "Nonni")]
    [InlineData("filter=municipality:caluso", "Nonni")]
    [InlineData("filter=locatedIn:caluso", "")]
    [InlineData("filter=startsOn>2031-01-01", "Bambini")]
    [InlineData("filter=startsOn:2031-05-01", "Bambini")]
    [InlineData("type=organisation", "")]
    [InlineData("type=organisation,opportunity", "Bambini,Nonni")]
    [InlineData("type=organisation&type=opportunity", "Bambini,Nonni")]
    [InlineData("filter=", "Bambini,Nonni")]
    public async Task Filters_keep_what_they_say(string query, string names)
    {
        Mark = MadeOnce.For(typeof(FilteringAndSorting), MakeTwo);

        Assert.Equal(names, await NamesAsync($"{query}&sort=name:asc"));
    }

    [Fact]
    public async Task What_is_over_is_found_only_by_who_asks_for_it()
    {
        Marked("Aperto");
        Marked("Concluso", ("status", Codes("ended")));
        Marked("Passato", ("endsOn", Day("2020-01-31")));
        Marked("Futuro", ("endsOn", Day("2099-01-31")));

        Assert.Equal("Aperto,Futuro", await NamesAsync("sort=name:asc"));
        Assert.Equal("Concluso", await NamesAsync("filter=status:ended"));
        Assert.Equal("Passato", await NamesAsync("filter=endsOn<2021-01-01"));
        Assert.Equal(4, (await Catalogue.NamesAsync($"filter=keyword:{Mark}")).Length);
    }

    [Theory]
    [InlineData("sort=name:desc", "Nonni,Bambini")]
    [InlineData("sort=startsOn:asc", "Bambini,Nonni")]
    [InlineData("sort=lastVerified:desc", "Nonni,Bambini")]
    [InlineData("", "Bambini,Nonni")]
    [InlineData("sort=name:asc&take=1", "Bambini")]
    [InlineData("sort=name:asc&skip=1", "Nonni")]
    [InlineData("sort=name:asc&skip=2", "")]
    [InlineData("take=0", "")]
    public async Task Pages_come_in_the_asked_order(string query, string names)
    {
        Mark = MadeOnce.For(typeof(FilteringAndSorting), MakeTwo);

        Assert.Equal(names, await NamesAsync(query));
        Assert.Equal(2, (await SearchAsync($"filter=keyword:{Mark}&{query}")).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task Post_answers_as_get_does()
    {
        Mark = MadeOnce.For(typeof(FilteringAndSorting), MakeTwo);

        var posted = await PostAsync(new { q = "bambini", filter = new[] { $"keyword:{Mark}", "age:7" }, facets = "category,cost", take = 5, highlight = true, type = new[] { "opportunity" } });
        var got = await SearchAsync($"q=bambini&filter=keyword:{Mark}&filter=age:7&facets=category,cost&take=5&highlight=true&type=opportunity");

        Assert.Equal(got.GetRawText(), posted.GetRawText());
        Assert.Equal(1, got.GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task An_item_says_what_a_list_shows()
    {
        var provider = Catalogue.Organisation($"Chi aiuta {Mark}");
        var made = Marked("Aiuto", ("provider", Pick(provider)), ("lastVerified", Day("2026-10-01")), ("locations", Location(("municipality", Pick(Catalogue.Named("municipality", "Caluso"))))));

        var item = Assert.Single(Items(await SearchAsync($"filter=keyword:{Mark}")));

        Assert.Equal(made.Key, item.GetProperty("id").GetGuid());
        Assert.Equal("opportunity", item.GetProperty("contentType").GetString());
        Assert.Equal("Una scheda di prova.", item.GetProperty("summary").GetString());
        Assert.Equal($"/opportunita/aiuto-{Mark}/", item.GetProperty("route").GetProperty("path").GetString());
        Assert.Equal("passoparola", item.GetProperty("route").GetProperty("startItem").GetProperty("path").GetString());
        Assert.Equal(provider.Name, item.GetProperty("provider").GetProperty("name").GetString());
        Assert.Equal("001047", item.GetProperty("municipality").GetProperty("istatCode").GetString());
        Assert.Equal("2026-10-01", item.GetProperty("lastVerified").GetString());
        Assert.False(item.TryGetProperty("highlights", out _));
    }

    private string MakeTwo()
    {
        Marked(
            "Bambini",
            ("minimumAge", 6),
            ("maximumAge", 10),
            ("startsOn", Day("2031-05-01")),
            ("lastVerified", Day("2026-01-10")),
            ("locations", Location(("hours", Catalogue.Blocks("hoursEntry", [("weekdays", Codes("mo")), ("opens", Time("09:00")), ("closes", Time("12:00"))])))));
        Marked("Nonni", ("minimumAge", 65), ("lastVerified", Day("2026-03-10")), ("servedMunicipalities", Pick(Catalogue.Named("municipality", "Caluso"))));
        return Mark;
    }

    private string Location(params (string Alias, object Value)[] values) => Catalogue.Blocks("location", values);
}
