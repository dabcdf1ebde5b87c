using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using static Passoparola.Cms.Tests.Catalogue.CatalogueDocuments;

namespace Passoparola.Cms.Tests.Catalogue;

[Collection<RunningCms>]
public sealed class WarningOfToldPlaces(CmsApplication cms)
{
    private const string Address = "Via Segreta 12";

    private readonly CatalogueDocuments _catalogue = new(cms);
    private readonly string _mark = Guid.NewGuid().ToString("N");

    [Theory]
    [InlineData("summary@it-IT", "Ci si trova in VIA SEGRETA 12, di sera.", "Riassunto")]
    [InlineData("description@it-IT", """{"markup":"<p>In Via Segreta 12.</p>"}""", "Descrizione")]
    public void Saving_says_where_a_protected_address_is_told(string alias, string text, string where)
    {
        var document = Draft($"Rifugio {_mark}", isProtected: true);
        Set(document, (alias, text));

        var warning = Assert.Single(Save(document));
        Assert.Equal(EventMessageType.Warning, warning.MessageType);
        Assert.Contains(Address, warning.Message, StringComparison.Ordinal);
        Assert.Contains(where, warning.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_name_tells_too() =>
        Assert.Contains("Nome", Assert.Single(Save(Draft($"Rifugio di {Address} {_mark}", isProtected: true))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_place_that_is_not_protected_or_not_told_needs_no_warning()
    {
        Assert.Empty(Save(Draft($"Sede di {Address} {_mark}", isProtected: false)));
        Assert.Empty(Save(Draft($"Rifugio {_mark}", isProtected: true)));
    }

    private IContent Draft(string name, bool isProtected)
    {
        var document = cms.Get<IContentService>().Create(name, _catalogue.First("opportunityList").Id, "opportunity");
        document.SetCultureName(name, Italian);
        Set(document, ("locations", _catalogue.Blocks("location", [("address", Address), ("protectedPlace", isProtected ? 1 : 0)])));
        return document;
    }

    private EventMessage[] Save(IContent document) => [.. cms.Get<IContentService>().Save(document).EventMessages!.GetAll()];
}
