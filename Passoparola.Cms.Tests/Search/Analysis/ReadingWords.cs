using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Passoparola.Cms.Search.Analysis;

namespace Passoparola.Cms.Tests.Search.Analysis;

public sealed class ReadingWords
{
    [Theory]
    [InlineData("Centro per le famiglie", "centro per le famiglie")]
    [InlineData("attività", "attivita")]
    [InlineData("attivita'", "attivita")]
    [InlineData("attivita`, attivita´", "attivita attivita")]
    [InlineData("ATTIVITA’", "attivita")]
    [InlineData("attivita\u0300", "attivita")]
    [InlineData("dell'infanzia", "dell infanzia")]
    [InlineData("dell’infanzia", "dell infanzia")]
    [InlineData("l\u02bcaiuto", "l aiuto")]
    [InlineData("ASL TO4 - h24", "asl to4 h24")]
    [InlineData("A.S.L. di Ivrea, P.zza", "asl di ivrea p zza")]
    [InlineData("età 3.5", "eta 3 5")]
    [InlineData("socio-sanitario", "socio sanitario")]
    [InlineData("info@comune.ivrea.to.it", "info comune ivrea to it")]
    [InlineData("https://www.asl.it/a_b?c=1", "https www asl it a b c 1")]
    [InlineData("Ștefan și Zoë", "stefan si zoe")]
    [InlineData(" … !", "")]
    [InlineData("\ud800x\udc00", "x")]
    [InlineData("𝐚𝟏 𠮷", "𝐚𝟏 𠮷")]
    public void A_text_is_cut_into_folded_words(string text, string words) =>
        Assert.Equal(words.Split(' ', StringSplitOptions.RemoveEmptyEntries), Tokenizer.Read(text).Select(token => token.Word));

    [Property(MaxTest = 2000)]
    public Property Words_stand_where_they_say_apart_from_each_other() => Prop.ForAll(Texts().ToArbitrary(), text =>
    {
        var end = 0;
        foreach (var token in Tokenizer.Read(text))
        {
            Assert.True(token.Start >= end && token.Length > 0 && token.Start + token.Length <= text.Length);
            Assert.Equal(token.Word, Assert.Single(Tokenizer.Read(text.Substring(token.Start, token.Length))).Word);
            end = token.Start + token.Length;
        }
    });

    [Theory]
    [InlineData("l'aiuto", "l", true)]
    [InlineData("vitamina l", "l", false)]
    [InlineData("dell'infanzia", "dell", true)]
    [InlineData("per la famiglia", "per", true)]
    [InlineData("città", "citta", false)]
    public void Italian_stop_words_are_those_that_join_others(string text, string word, bool isStopWord)
    {
        var token = Tokenizer.Read(text).First(token => token.Word == word);

        Assert.Equal(isStopWord, Analyzers.For("it-IT").IsStopWord(token.Word, token.IsElided));
        Assert.False(Analyzers.For("en-GB").IsStopWord(token.Word, token.IsElided));
    }

    private static Gen<string> Texts() =>
        Gen.ArrayOf(Gen.Elements("aB.'’-à\u0300 @1\ud83d\ude00\ud800ß\ufffe\n".ToCharArray())).Select(characters => new string(characters));
}
