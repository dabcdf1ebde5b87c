using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core.Services;
using static Passoparola.Cms.Tests.Catalogue.CatalogueDocuments;

namespace Passoparola.Cms.Tests.Host.Search;

/// <summary>What is taken from another document follows it.</summary>
[Collection<RunningCms>]
public sealed class FollowingWhatIsReferredTo(CmsApplication cms) : SearchScenario(cms)
{
    private IContentService Documents => Cms.Get<IContentService>();

    [Fact]
    public async Task A_renamed_organisation_is_found_and_shown_in_every_opportunity_that_names_it()
    {
        var provider = Catalogue.Organisation($"Vecchionome {Mark}");
        Marked("Uno", ("provider", Pick(provider)));
        Marked("Due", ("provider", Pick(provider)));

        provider.Name = $"Nuovonome {Mark}";
        Catalogue.Publish(provider);

        Assert.Equal("", await NamesAsync("q=vecchionome"));
        Assert.Equal("Due,Uno", await NamesAsync("q=nuovonome&sort=name:asc"));
        Assert.All(Items(await SearchAsync($"filter=keyword:{Mark}")), item =>
            Assert.Equal($"Nuovonome {Mark}", item.GetProperty("provider").GetProperty("name").GetString()));
    }

    [Fact]
    public async Task An_organisation_that_is_not_published_any_more_is_not_told_of()
    {
        var provider = Catalogue.Organisation($"Sparita {Mark}");
        Marked("Uno", ("provider", Pick(provider)));
        Assert.Equal("Uno", await NamesAsync("q=sparita"));

        Assert.True(Documents.Unpublish(provider).Success);
        Assert.Equal("", await NamesAsync("q=sparita"));

        Catalogue.Publish(provider);
        Assert.Equal("Uno", await NamesAsync("q=sparita"));
    }

    [Fact]
    public async Task A_municipality_that_changes_its_district_takes_what_serves_it_along()
    {
        var districts = Catalogue.All("district");
        var municipality = Documents.Create($"Comune {Mark}", Catalogue.First("municipalityList").Id, "municipality");
        Catalogue.Publish(municipality, ("district", Pick(districts[0])));
        Marked("Servito", ("servedMunicipalities", Pick(municipality)));
        Marked("Distretto", ("servedDistricts", Pick(districts[1])));
        Marked("Intero", ("wholeArea", 1));

        Assert.Equal("Intero,Servito", await NamesAsync($"filter=district:{districts[0].Key}&sort=name:asc"));
        Assert.Equal("Intero,Servito", await NamesAsync($"filter=municipality:{municipality.Key}&sort=name:asc"));
        Catalogue.Publish(municipality, ("district", Pick(districts[1])));
        Assert.Equal("Intero", await NamesAsync($"filter=district:{districts[0].Key}"));
        Assert.Equal("Distretto,Intero,Servito", await NamesAsync($"filter=district:{districts[1].Key}&sort=name:asc"));
        Assert.Equal("Distretto,Intero,Servito", await NamesAsync($"filter=municipality:{municipality.Key}&sort=name:asc"));
        // There are as many of them as in the district: other tests count them.
        Assert.True(Documents.Delete(municipality).Success);
    }

    [Fact]
    public async Task What_is_edited_and_not_published_is_not_found()
    {
        var opportunity = Marked("Uno", ("summary@it-IT", "Il testo pubblicato."));
        Set(opportunity, ("summary@it-IT", "Una bozza segreta."));
        Assert.True(Documents.Save(opportunity).Success);

        Assert.Equal("", await NamesAsync("q=segreta"));
        Assert.Equal("Uno", await NamesAsync("q=pubblicato"));
        Assert.Equal("Il testo pubblicato.", Assert.Single(Items(await SearchAsync($"filter=keyword:{Mark}"))).GetProperty("summary").GetString());
    }

    [Fact]
    public async Task What_is_unpublished_or_trashed_is_gone_at_once()
    {
        var one = Marked("Uno");
        var two = Marked("Due");
        Assert.Equal("Due,Uno", await NamesAsync("sort=name:asc"));

        Assert.True(Documents.Unpublish(one).Success);
        Assert.Equal("Due", await NamesAsync(""));
        Assert.True(Documents.MoveToRecycleBin(two).Success);
        Assert.Equal("", await NamesAsync(""));
    }
}
