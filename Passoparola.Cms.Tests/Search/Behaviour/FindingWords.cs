using Passoparola.Cms.Search.Indexing;
using Passoparola.Cms.Search.Querying;

namespace Passoparola.Cms.Tests.Search.Behaviour;

/// <summary>What a reader who types words finds, and in which order.</summary>
public sealed class FindingWords
{
    private static readonly string[] Titles =
    [
        "Sportello per persone disabili",
        "Attività educative dell'infanzia",
        "Assistenza alla persona disabile",
        "Centro per le famiglie",
        "Disabilità e lavoro",
        "L'ASL TO4 informa",
    ];

    [Theory]
    [InlineData("disabili", "0 4 2")]
    [InlineData("disabile", "2 4 0")]
    [InlineData("DISABILITÀ", "4 0 2")]
    [InlineData("attivita", "1")]
    [InlineData("attivita'", "1")]
    [InlineData("Attività", "1")]
    [InlineData("infanzia", "1")]
    [InlineData("dell’infanzia", "1")]
    [InlineData("dell infanzia", "1")]
    [InlineData("persone disabili", "0 2")]
    [InlineData("per disabili", "0 4 2")]
    [InlineData("per le", "3")]
    [InlineData("asl to", "5")]
    [InlineData("famig", "3")]
    [InlineData("famig centro", "")]
    [InlineData("\"persone disabili\"", "0")]
    [InlineData("\"persona disabile\"", "2")]
    [InlineData("\"disabile persona\"", "")]
    [InlineData("\"persone dis", "")]
    [InlineData("disabili -lavoro", "0 2")]
    [InlineData("disabili -\"alla persona\"", "0 4")]
    [InlineData("-disabili -l'infanzia", "3 5")]
    [InlineData("disabili - lavoro", "4")]
    [InlineData("", "0 1 2 3 4 5")]
    [InlineData("?!", "0 1 2 3 4 5")]
    [InlineData("\ud800 \"", "0 1 2 3 4 5")]
    public void Words_find_their_forms_and_the_very_word_comes_first(string text, string found) =>
        Assert.Equal(found, string.Join(' ', Search(text).Hits.Select(hit => hit.Key.ToByteArray()[0])));

    [Theory]
    [InlineData("disabile", "disabile Exact disabile title")]
    [InlineData("disabilità", "disabilità Root disabile title")]
    [InlineData("disab", "disab Prefix disabile title")]
    [InlineData("persona", "persona Exact persona title")]
    [InlineData("\"Alla persona\"", "Alla persona Phrase alla persona title")]
    public void Each_hit_says_how_each_word_was_found(string text, string reason)
    {
        var hit = Search(text).Hits.First(hit => hit.Key == RandomCases.Key(2));

        var only = Assert.Single(hit.Reasons);
        Assert.Equal(reason, $"{only.Word} {only.Match} {only.Matched} {only.Field}");
    }

    [Fact]
    public void A_whole_word_is_worth_more_than_any_prefix_wherever_it_stands()
    {
        var snapshot = Snapshot(
            (1, [FieldValue.Text(RandomCases.Title, "casale casale casali")]),
            (2, [FieldValue.Text(RandomCases.Body, "una parola tra le tante e infine case dopo molte altre parole che dicono poco")]));

        Assert.Equal([RandomCases.Key(2), RandomCases.Key(1)], Ask(snapshot, "casa").Hits.Select(hit => hit.Key));
    }

    [Fact]
    public void A_word_counts_more_in_a_heavier_field_and_in_a_shorter_text()
    {
        var snapshot = Snapshot(
            (1, [FieldValue.Text(RandomCases.Body, "aiuto e altro ancora da dire qui")]),
            (2, [FieldValue.Text(RandomCases.Body, "aiuto")]),
            (3, [FieldValue.Text(RandomCases.Title, "aiuto")]));

        Assert.Equal([RandomCases.Key(3), RandomCases.Key(2), RandomCases.Key(1)], Ask(snapshot, "aiuto").Hits.Select(hit => hit.Key));
    }

    private static SearchResult Search(string text) =>
        Ask(Snapshot([.. Titles.Select((title, number) => (number, new[] { FieldValue.Text(RandomCases.Title, title) }))]), text);

    private static SearchResult Ask(SearchSnapshot snapshot, string text) =>
        snapshot.Search(new SearchQuery { Text = TextQuery.Parse(text, snapshot.Analyzer), Reasons = true });

    private static SearchSnapshot Snapshot(params (int Key, FieldValue[] Values)[] documents) =>
        SearchSnapshot.Empty(RandomCases.Schema, RandomCases.Italian)
            .With([], [.. documents.Select(document => new IndexDocument(RandomCases.Key(document.Key), 1, [], [], document.Values))]);
}
