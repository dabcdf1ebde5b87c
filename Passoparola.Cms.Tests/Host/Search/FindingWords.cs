using Passoparola.Cms.Tests.Catalogue;
using Passoparola.Cms.Tests.Support;
using static Passoparola.Cms.Tests.Catalogue.CatalogueDocuments;

namespace Passoparola.Cms.Tests.Host.Search;

[Collection<RunningCms>]
public sealed class FindingWords(CmsApplication cms) : SearchScenario(cms)
{
    [Theory]
    [InlineData("disabile", "Aiuto")]
    [InlineData("DISABILI", "Aiuto")]
    [InlineData("attivita", "Aiuto")]
    [InlineData("attività", "Aiuto")]
    [InlineData("attivita'", "Aiuto")]
    [InlineData("infanzia", "Nido")]
    [InlineData("dell'infanzia", "Nido")]
    [InlineData("dell’infanzia", "Nido")]
    [InlineData("dell infanzia", "Nido")]
    [InlineData("scuola dell'infanzia", "Nido")]
    [InlineData("disab", "Aiuto")]
    [InlineData("attività disab", "Aiuto")]
    [InlineData("disab attività", "")]
    [InlineData("attività infanzia", "")]
    [InlineData("\"persone disabili\"", "Aiuto")]
    [InlineData("\"disabili persone\"", "")]
    [InlineData("per -infanzia", "Aiuto")]
    [InlineData("organizzazione immaginaria", "Nido")]
    [InlineData("", "Aiuto,Nido")]
    [InlineData("per", "Aiuto,Nido")]
    public async Task A_search_finds_what_is_meant(string text, string names)
    {
        Mark = MadeOnce.For(typeof(FindingWords), MakeTwo);

        Assert.Equal(names, await NamesAsync($"q={Uri.EscapeDataString(text)}&sort=name:asc"));
    }

    [Theory]
    [InlineData("disabili", "disabili exact disabili summary")]
    [InlineData("disabile", "disabile root disabili summary")]
    [InlineData("disab", "disab prefix disabili summary")]
    [InlineData("\"persone disabili\"", "persone disabili phrase persone disabili summary")]
    public async Task An_answer_says_why(string text, string reason)
    {
        Marked("Aiuto", ("summary@it-IT", "Attività per le persone disabili."));

        var item = Assert.Single(Items(await SearchAsync($"filter=keyword:{Mark}&q={Uri.EscapeDataString(text)}")));
        var why = Assert.Single(item.GetProperty("reasons").EnumerateArray());
        Assert.Equal(reason, $"{why.GetProperty("word")} {why.GetProperty("match")} {why.GetProperty("of")} {why.GetProperty("field")}");
    }

    [Fact]
    public async Task What_is_named_so_comes_before_what_only_mentions_it()
    {
        Marked("Biblioteca", ("summary@it-IT", "Si può prendere un libro e parlare di musica."));
        Marked("Musica", ("summary@it-IT", "Un coro per tutti."));

        Assert.Equal("Musica,Biblioteca", await NamesAsync("q=musica"));
    }

    [Fact]
    public async Task A_language_finds_its_own_texts()
    {
        var catalogue = Marked("Aiuto", ("summary@it-IT", "Solo in italiano."));
        catalogue.SetCultureName($"Help {Mark}", "en-GB");
        Catalogue.Publish(catalogue, ("summary@en-GB", "Homework for children."), ("keywords@en-GB", Codes(Mark)));

        Assert.Equal("Help", await NamesAsync("q=homework", "en-GB"));
        Assert.Equal("", await NamesAsync("q=homework"));
        Assert.Equal("", await NamesAsync("q=homework", "it-IT,en;q=0.5"));
    }

    [Fact]
    public async Task Found_passages_are_marked_by_their_places()
    {
        Marked("Aiuto", ("description@it-IT", """{"markup":"<p>Prima frase &amp; altro.</p><p>Qui si parla di <b>disa</b>bilità e di persone disabili.</p>"}"""));

        var item = Assert.Single(Items(await SearchAsync($"filter=keyword:{Mark}&q=disabile&highlight=true")));
        var passage = Assert.Single(item.GetProperty("highlights").GetProperty("description").EnumerateArray());
        var text = passage.GetProperty("text").GetString()!;
        Assert.DoesNotContain('<', text);
        var marked = passage.GetProperty("ranges").EnumerateArray().Select(range => text[range[0].GetInt32()..range[1].GetInt32()]);
        Assert.Contains("disabili", marked);
    }

    private string MakeTwo()
    {
        var provider = Catalogue.Organisation($"Organizzazione immaginaria {Mark}");
        Marked("Aiuto", ("summary@it-IT", "Attività per le persone disabili della valle."));
        Marked("Nido", ("summary@it-IT", "La scuola dell'infanzia per tutte le famiglie."), ("provider", Pick(provider)));
        return Mark;
    }
}
