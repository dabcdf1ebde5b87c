using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Passoparola.Cms.Search.Highlighting;
using Passoparola.Cms.Search.Querying;

namespace Passoparola.Cms.Tests.Search.Behaviour;

/// <summary>What is marked in a text, and which passage of it is shown.</summary>
public sealed class ShowingPassages
{
    [Theory]
    [InlineData("disabile", "Per i disabili e chi è DISABILE", "disabili DISABILE")]
    [InlineData("attivita", "Attività, attivita' e attivo.", "Attività attivita attivo")]
    [InlineData("infanz", "dell’infanzia", "infanzia")]
    [InlineData("\"centro per\"", "Il centro è per voi, Centro per tutti", "Centro per")]
    [InlineData("casa -via", "casa in via Roma", "casa")]
    [InlineData("asl", "A.S.L. di 𝐚 e ASL", "A.S.L ASL")]
    [InlineData("altro", "niente", "")]
    public void Marks_stand_on_what_the_index_would_find(string query, string text, string marked) =>
        Assert.Equal(marked, string.Join(' ', Highlighter(query).Mark(text).Select(range => text[range.Start..range.End])));

    [Fact]
    public void A_passage_shows_the_most_different_words_and_cuts_none()
    {
        var text = $"{Filler(50)} casa {Filler(50)} casa con aiuto a domicilio {Filler(50)}";

        var snippet = Highlighter("casa aiuto ").Snippet(text, 80)!;

        Assert.Contains("casa con aiuto", snippet.Text, StringComparison.Ordinal);
        Assert.InRange(snippet.Text.Length, 20, 80);
        Assert.Equal(["casa", "aiuto"], snippet.Ranges.Select(range => snippet.Text[range.Start..range.End]));
        Assert.Contains($" {snippet.Text} ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_without_any_word_of_the_query_has_no_passage() => Assert.Null(Highlighter("casa").Snippet("niente di niente"));

    [Property(MaxTest = 1_000)]
    public Property A_passage_is_of_its_text_and_its_marks_are_the_texts_marks() => Prop.ForAll(
        Gen.Elements("casa", "\"casa mia\"", "ca", "è casa aiuto", "-casa aiuto").ToArbitrary(),
        Gen.Elements("casa", "case mia", " ", "\n", "aiuto", "è", "🙂", "parola", "l'aiuto", "\ud800", ".").ListOf().Select(parts => string.Join("", parts)).ToArbitrary(),
        Gen.Choose(1, 60).ToArbitrary(),
        (query, text, length) =>
        {
            var marks = Highlighter(query).Mark(text);
            Assert.All(marks.Zip(marks.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start));
            if (Highlighter(query).Snippet(text, length) is not { } snippet)
            {
                Assert.Empty(marks);
                return;
            }

            Assert.NotEmpty(snippet.Ranges);
            var at = Enumerable.Range(0, text.Length - snippet.Text.Length + 1).Where(start => text.AsSpan(start).StartsWith(snippet.Text, StringComparison.Ordinal));
            Assert.Contains(at, start => snippet.Ranges.All(range => marks.Contains(new MarkedRange(range.Start + start, range.End + start))));
        });

    private static Highlighter Highlighter(string query) => new(RandomCases.Italian, TextQuery.Parse(query, RandomCases.Italian));

    private static string Filler(int words) => string.Join(' ', Enumerable.Repeat("parola", words));
}
