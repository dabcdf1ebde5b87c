using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core.Models;
using static Passoparola.Cms.Tests.Catalogue.CatalogueDocuments;

namespace Passoparola.Cms.Tests.Catalogue;

/// <summary>The catalogue's filters and sorts in the Delivery API. A keyword of its own keeps each test beside the seed.</summary>
[Collection<RunningCms>]
public sealed class FilteringTheCatalogue(CmsApplication cms)
{
    private readonly CatalogueDocuments _catalogue = new(cms);
    private string _mark = $"prova{Guid.NewGuid():N}";

    [Theory]
    [InlineData("category:attivita-educative", "Alfa")]
    [InlineData("category:ATTIVITA-EDUCATIVE", "Alfa")]
    [InlineData("category:attivita-educative,attivita-ludiche", "Alfa,Beta")]
    [InlineData("category:!attivita-ludiche", "Alfa")]
    [InlineData("targetGroup:anziani", "Beta")]
    [InlineData("spokenLanguage:francese", "Alfa")]
    [InlineData("cost:free", "Alfa")]
    [InlineData("cost:incomebased,free", "Alfa,Beta")]
    [InlineData("cost:!free", "Beta")]
    [InlineData("status:active", "Alfa")]
    [InlineData("status:ended", "Beta")]
    [InlineData("whoMayActivate:school", "Alfa")]
    [InlineData("deliveryMode:phone,online", "Beta")]
    [InlineData("keyword:Due%20Parole", "Beta")]
    [InlineData("age:5", "Beta")]
    [InlineData("age:6", "Alfa,Beta")]
    [InlineData("age:10", "Alfa,Beta")]
    [InlineData("age:11", "Beta")]
    [InlineData("age:!11", "Alfa")]
    [InlineData("age>10", "Beta")]
    [InlineData("age>:10", "Alfa,Beta")]
    [InlineData("age<6", "Beta")]
    [InlineData("age<:6", "Alfa,Beta")]
    [InlineData("iseeUpTo:15000", "Alfa,Beta")]
    [InlineData("iseeUpTo:15000.01", "Alfa")]
    [InlineData("iseeUpTo<20000", "Beta")]
    [InlineData("startsOn:2031-03-01", "Beta")]
    [InlineData("startsOn>2031-03-01", "")]
    [InlineData("startsOn<:2031-03-01", "Beta")]
    [InlineData("endsOn>2031-01-01", "Alfa")]
    [InlineData("lastVerified<2026-02-01", "Alfa")]
    public async Task Filters_find_what_editors_wrote(string filter, string names)
    {
        _mark = MadeOnce.For(typeof(FilteringTheCatalogue), MakeTwo);

        Assert.Equal(names, string.Join(',', await NamesAsync($"filter=keyword:{_mark}&filter={filter}&sort=name:asc")));
    }

    [Theory]
    [InlineData("district:cuorgne-ivrea", "")]
    [InlineData("municipality:caluso", "Distretto,Intero,Sede,Servito")]
    [InlineData("municipality:001047", "Distretto,Intero,Sede,Servito")]
    [InlineData("locatedIn:caluso", "Sede")]
    [InlineData("municipality:ceres", "Altrove,Intero")]
    public async Task A_place_is_found_by_what_lies_in_it_and_by_what_serves_it(string filter, string names)
    {
        var caluso = _catalogue.Named("municipality", "Caluso");
        var district = cms.Get<Umbraco.Cms.Core.Services.IContentService>().GetById(Key(caluso, "district"))!;
        Marked("Sede", ("locations", Location(("municipality", Pick(caluso)))));
        Marked("Servito", ("servedMunicipalities", Pick(caluso)));
        Marked("Distretto", ("servedDistricts", Pick(district)));
        Marked("Intero", ("wholeArea", 1));
        Marked("Altrove", ("servedMunicipalities", Pick(_catalogue.Named("municipality", "Ceres"))));

        if (filter.StartsWith("district", StringComparison.Ordinal))
        {
            (filter, names) = ($"district:{district.Key}", "Distretto,Intero,Sede,Servito");
        }

        Assert.Equal(names, string.Join(',', await NamesAsync($"filter=keyword:{_mark}&filter={filter}&sort=name:asc")));
    }

    [Theory]
    [InlineData("category:attivita-educativ", "attivita-educative")]
    [InlineData("municipality:kaluso", "caluso")]
    [InlineData("cost:freee", "free")]
    [InlineData("age:old", "120")]
    [InlineData("age:7&filter=startsOn:tomorrow", "2026-01-31")]
    [InlineData("openOn:mo", "unknown")]
    public async Task A_value_that_no_list_has_is_refused_with_the_nearest(string filter, string nearest)
    {
        using var visitor = cms.AsVisitor();
        using var answer = await visitor.GetAsync(new Uri($"{DeliveryContent}?filter={filter}", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(System.Net.HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(nearest, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_renamed_term_is_found_by_its_new_word()
    {
        var category = cms.Get<Umbraco.Cms.Core.Services.IContentService>()
            .Create($"Voce {_mark}", _catalogue.First("categoryList").Id, "category");
        category.SetCultureName($"Voce {_mark}", Italian);
        _catalogue.Publish(category);
        Marked("Alfa", ("categories", Pick(category)));

        Assert.Equal(["Alfa"], await NamesAsync($"filter=category:voce-{_mark}"));
        category.SetCultureName($"Nuova {_mark}", Italian);
        _catalogue.Publish(category);
        Assert.Equal(["Alfa"], await NamesAsync($"filter=category:nuova-{_mark}"));
    }

    [Fact]
    public async Task Values_that_are_edited_and_not_published_find_nothing()
    {
        var opportunity = Marked("Alfa", ("cost", Codes("free")));
        Set(opportunity, ("cost", Codes("paid")));
        Assert.True(cms.Get<Umbraco.Cms.Core.Services.IContentService>().Save(opportunity).Success);

        Assert.Empty(await NamesAsync($"filter=keyword:{_mark}&filter=cost:paid"));
        Assert.Equal(["Alfa"], await NamesAsync($"filter=keyword:{_mark}&filter=cost:free"));
    }

    [Theory]
    [InlineData("startsOn:asc", "Beta,Alfa")]
    [InlineData("startsOn:desc", "Alfa,Beta")]
    [InlineData("lastVerified:desc", "Beta,Alfa")]
    [InlineData("lastVerified:asc", "Alfa,Beta")]
    public async Task The_days_of_a_document_order_it(string sort, string names)
    {
        Marked("Alfa", ("startsOn", Day("2031-04-01")), ("lastVerified", Day("2026-01-10")));
        Marked("Beta", ("startsOn", Day("2031-03-01")), ("lastVerified", Day("2026-03-10")));

        Assert.Equal(names, string.Join(',', await NamesAsync($"filter=keyword:{_mark}&sort={sort}")));
    }

    private string MakeTwo()
    {
        Marked(
            "Alfa",
            ("categories", Pick(_catalogue.Named("category", "Attività educative"))),
            ("spokenLanguages", Pick(_catalogue.Named("spokenLanguage", "Francese"))),
            ("cost", Codes("free")),
            ("whoMayActivate", Codes("citizen", "school")),
            ("minimumAge", 6),
            ("maximumAge", 10),
            ("endsOn", Day("2031-06-30")),
            ("lastVerified", Day("2026-01-10")));
        var beta = _catalogue.Opportunity(
            $"Beta {_mark}",
            ("keywords@it-IT", Codes(_mark, "due parole")),
            ("categories", Pick(_catalogue.Named("category", "Attività ludiche"))),
            ("targetGroups", Pick(_catalogue.Named("targetGroup", "Anziani"))),
            ("cost", Codes("incomeBased")),
            ("status", Codes("ended")),
            ("deliveryModes", Codes("phone")),
            ("iseeCeiling", 15000m),
            ("startsOn", Day("2031-03-01")));
        Assert.True(beta.Published);
        return _mark;
    }

    private IContent Marked(string name, params (string Alias, object? Value)[] values) =>
        _catalogue.Opportunity($"{name} {_mark}", [("keywords@it-IT", Codes(_mark)), .. values]);

    // Siblings must differ in their names, which the tests need not know.
    private async Task<string[]> NamesAsync(string query) =>
        [.. (await _catalogue.NamesAsync(query)).Select(name => name.Replace($" {_mark}", "", StringComparison.Ordinal))];

    private string Location(params (string Alias, object Value)[] values) => _catalogue.Blocks("location", values);

    private static Guid Key(IContent document, string alias) => Guid.Parse(document.GetValue<string>(alias)!["umb://document/".Length..]);
}
