using Passoparola.Cms.Tests.Catalogue;
using Passoparola.Cms.Tests.Support;
using static Passoparola.Cms.Tests.Catalogue.CatalogueDocuments;

namespace Passoparola.Cms.Tests.Host.Search;

[Collection<RunningCms>]
public sealed class CountingFacets(CmsApplication cms) : SearchScenario(cms)
{
    [Fact]
    public async Task Each_value_has_its_count_its_label_and_the_word_that_selects_it()
    {
        Mark = MadeOnce.For(typeof(CountingFacets), MakeThree);

        var answer = await SearchAsync($"filter=keyword:{Mark}&facets=category,cost,municipality");

        Assert.Equal(3, answer.GetProperty("total").GetInt32());
        Assert.Equal("attivita-educative=2,attivita-ludiche=1", Facet(answer, "category"));
        Assert.Equal("free=2,paid=1", Facet(answer, "cost"));
        Assert.Equal("001047=1", Facet(answer, "municipality"));
        var category = answer.GetProperty("facets").GetProperty("category")[0];
        Assert.Equal("Attività educative", category.GetProperty("label").GetString());
        Assert.Equal(Catalogue.Named("category", "Attività educative").Key, category.GetProperty("id").GetGuid());
        Assert.Equal("Gratuito", answer.GetProperty("facets").GetProperty("cost")[0].GetProperty("label").GetString());
    }

    [Fact]
    public async Task A_facet_leaves_its_own_selection_aside_and_keeps_the_others()
    {
        Mark = MadeOnce.For(typeof(CountingFacets), MakeThree);

        var answer = await SearchAsync($"filter=keyword:{Mark}&filter=category:attivita-educative&facets=category,cost");

        Assert.Equal(2, answer.GetProperty("total").GetInt32());
        Assert.Equal("attivita-educative=2,attivita-ludiche=1", Facet(answer, "category"));
        Assert.Equal("free=1,paid=1", Facet(answer, "cost"));
    }

    [Fact]
    public async Task The_count_of_a_category_is_what_both_apis_find_with_it()
    {
        Mark = MadeOnce.For(typeof(CountingFacets), MakeThree);

        var answer = await SearchAsync($"filter=keyword:{Mark}&facets=category");
        foreach (var value in answer.GetProperty("facets").GetProperty("category").EnumerateArray())
        {
            var filter = $"filter=keyword:{Mark}&filter=category:{value.GetProperty("value").GetString()}";
            Assert.Equal(value.GetProperty("count").GetInt32(), (await SearchAsync(filter)).GetProperty("total").GetInt32());
            Assert.Equal(value.GetProperty("count").GetInt32(), (await Catalogue.NamesAsync(filter)).Length);
        }
    }

    private string MakeThree()
    {
        var educational = Pick(Catalogue.Named("category", "Attività educative"));
        Marked("Uno", ("categories", educational), ("cost", Codes("free")), ("servedMunicipalities", Pick(Catalogue.Named("municipality", "Caluso"))));
        Marked("Due", ("categories", educational), ("cost", Codes("paid")));
        Marked("Tre", ("categories", Pick(Catalogue.Named("category", "Attività ludiche"))), ("cost", Codes("free")));
        return Mark;
    }
}
