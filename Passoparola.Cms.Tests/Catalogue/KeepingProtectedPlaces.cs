using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core.Models;
using static Passoparola.Cms.Tests.Catalogue.CatalogueDocuments;

namespace Passoparola.Cms.Tests.Catalogue;

/// <summary>Nobody finds a protected place through the catalogue: not by reading, not by asking until something answers.</summary>
[Collection<RunningCms>]
public sealed class KeepingProtectedPlaces(CmsApplication cms)
{
    private const string Address = "Via che nessuno deve sapere 7";
    private const string Note = "Citofono che nessuno deve sapere";
    private const string PostalCode = "10099";
    private const decimal Latitude = 45.123457m;
    private const decimal Longitude = 7.765431m;

    private readonly CatalogueDocuments _catalogue = new(cms);
    private readonly string _mark = $"prova{Guid.NewGuid():N}";

    [Theory]
    [InlineData("opportunity")]
    [InlineData("organisation")]
    [InlineData("welfarePoint")]
    public async Task No_answer_tells_where_it_is(string type)
    {
        var document = Make(type, isProtected: true, showMunicipality: false);
        var referrer = Referrer(type, document);

        foreach (var address in Outputs(document, referrer))
        {
            var answer = (await _catalogue.GetAsync(address)).GetRawText();
            Assert.Contains(_mark, answer, StringComparison.Ordinal);
            Assert.All(Secrets(document), secret => Assert.DoesNotContain(secret, answer, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Theory]
    [InlineData("opportunity")]
    [InlineData("organisation")]
    [InlineData("welfarePoint")]
    public async Task No_filter_tells_where_it_is(string type)
    {
        var document = Make(type, isProtected: true, showMunicipality: false);
        var open = Make(type, isProtected: false, showMunicipality: false);

        foreach (var filter in Probes())
        {
            var found = await _catalogue.NamesAsync($"{filter}&filter=name:{_mark}");
            Assert.DoesNotContain(Name(document), found);
            Assert.Contains(Name(open), found);
        }
    }

    [Theory]
    [InlineData("opportunity")]
    [InlineData("organisation")]
    [InlineData("welfarePoint")]
    public async Task Its_municipality_is_told_where_editors_say_so(string type)
    {
        var document = Make(type, isProtected: true, showMunicipality: true);

        Assert.Contains(Name(document), await _catalogue.NamesAsync($"filter=locatedIn:noasca&filter=name:{_mark}"));
        Assert.Contains(Name(document), await _catalogue.NamesAsync($"filter=municipality:noasca&filter=name:{_mark}"));
        var answer = (await _catalogue.GetAsync($"{DeliveryContent}/item/{document.Key}?expand=properties[$all]")).GetRawText();
        Assert.Contains("Noasca", answer, StringComparison.Ordinal);
        Assert.DoesNotContain(Address, answer, StringComparison.Ordinal);
        Assert.Empty(await _catalogue.NamesAsync($"filter=accessibility:ascensore&filter=name:{_mark}"));
    }

    [Theory]
    [InlineData("opportunity")]
    [InlineData("organisation")]
    [InlineData("welfarePoint")]
    public async Task No_search_tells_where_it_is(string type)
    {
        var document = Make(type, isProtected: true, showMunicipality: false);
        Referrer(type, document);

        var answer = (await _catalogue.GetAsync($"/api/v1/search?q={_mark}&facets=locatedIn,municipality,district,accessibility&highlight=true")).GetRawText();
        Assert.Contains(Name(document), answer, StringComparison.Ordinal);
        Assert.All(Secrets(document), secret => Assert.DoesNotContain(secret, answer, StringComparison.OrdinalIgnoreCase));
        foreach (var probe in Probes().Concat(["q=noasca", "q=citofono", $"q={PostalCode}", "q=ascensore", "q=sapere"]))
        {
            var query = probe.StartsWith("q=", StringComparison.Ordinal) ? $"{probe} {_mark}" : $"{probe}&q={_mark}";
            Assert.Equal(0, (await _catalogue.GetAsync($"/api/v1/search?{query}")).GetProperty("total").GetInt32());
        }
    }

    private IContent Make(string type, bool isProtected, bool showMunicipality)
    {
        (string Alias, object Value)[] place =
        [
            ("address", Address),
            ("addressNote", Note),
            ("postalCode", PostalCode),
            ("municipality", Pick(_catalogue.Named("municipality", "Noasca"))),
            ("latitude", Latitude),
            ("longitude", Longitude),
            ("accessibility", Pick(_catalogue.Named("accessibilityFeature", "Ascensore"))),
            ("protectedPlace", isProtected ? 1 : 0),
            ("showMunicipality", showMunicipality ? 1 : 0),
        ];
        var name = $"{type} {(isProtected ? "riservato" : "aperto")} {_mark}";
        return type switch
        {
            "opportunity" => _catalogue.Opportunity(name, ("locations", _catalogue.Blocks("location", place))),
            "organisation" => _catalogue.Organisation(name, [.. place.Select(value => (value.Alias, (object?)value.Value))]),
            _ => _catalogue.WelfarePoint(name, [.. place.Select(value => (value.Alias, (object?)value.Value))]),
        };
    }

    private IContent Referrer(string type, IContent document) => type switch
    {
        "organisation" => _catalogue.Opportunity($"Chi rimanda {_mark}", ("provider", Pick(document))),
        "welfarePoint" => _catalogue.Opportunity($"Chi rimanda {_mark}", ("welfarePoints", Pick(document))),
        _ => document,
    };

    private IEnumerable<string> Outputs(IContent document, IContent referrer)
    {
        foreach (var expansion in (string[])["", "?expand=properties[$all]", "?expand=properties[$all[properties[$all]]]", "?fields=properties[address,municipality,locations,latitude]"])
        {
            yield return $"{DeliveryContent}/item/{document.Key}{expansion}";
            yield return $"{DeliveryContent}/item/{referrer.Key}{expansion}";
            yield return $"{DeliveryContent}/items{(expansion.Length == 0 ? "?" : expansion + "&")}id={document.Key}&id={referrer.Key}";
            yield return $"{DeliveryContent}{(expansion.Length == 0 ? "?" : expansion + "&")}filter=name:{_mark}";
        }
    }

    // The name of the municipality stands only where the place does.
    private IEnumerable<string> Secrets(IContent document) =>
    [
        Address, Note, PostalCode, "45.12345", "7.76543", "Noasca", "Ascensore",
        _catalogue.Named("municipality", "Noasca").Key.ToString("D"),
        _catalogue.Named("accessibilityFeature", "Ascensore").Key.ToString("D"),
        .. document.Properties.TryGetValue("address", out var address) ? [address.GetValue()?.ToString() ?? Address] : Array.Empty<string>(),
    ];

    private IEnumerable<string> Probes()
    {
        var noasca = _catalogue.Named("municipality", "Noasca");
        yield return "filter=locatedIn:noasca";
        yield return $"filter=locatedIn:{noasca.Key}";
        yield return "filter=municipality:noasca";
        yield return $"filter=municipality:{noasca.GetValue<string>("istatCode")}";
        yield return "filter=accessibility:ascensore";
        if (noasca.GetValue<string>("district") is { Length: > 0 } district)
        {
            yield return $"filter=district:{Guid.Parse(district["umb://document/".Length..])}";
        }
    }

    private static string Name(IContent document) => document.GetCultureName(Italian) ?? document.Name!;
}
