using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Passoparola.Cms.Search.Analysis;

namespace Passoparola.Cms.Tests.Search.Analysis;

public sealed class StemmingItalian
{
    private static readonly string[] Endings =
        ["anza", "ico", "abile", "ista", "mente", "amente", "azione", "logia", "uzione", "enza", "amento", "ita", "ivo", "ando", "endogliene", "arlo", "irsi", "isce", "iamo", "cchio", "ghe", "i", "e"];

    // From the sample of the algorithm's definition on snowballstem.org, where accents make no difference. Of its words in -iano this stemmer thinks otherwise.
    [Theory]
    [InlineData("abbandon", "abbandonata abbandonate abbandonati abbandonato abbandonava abbandoneranno")]
    [InlineData("abband", "abbandono")]
    [InlineData("abbass", "abbassamento abbassando abbassandola abbassandole abbassar abbassare abbassarono abbassarsi abbassassero abbassato abbassava abbassi")]
    [InlineData("abbast", "abbastanza")]
    [InlineData("abbatt", "abbatte abbattendo abbattere abbattersi abbatteva abbattevamo abbattevano abbattimento abbattuta abbattuti abbattuto")]
    [InlineData("abbattess", "abbattesse")]
    [InlineData("abbell", "abbellita")]
    [InlineData("abbenc", "abbenche")]
    [InlineData("abbi", "abbi")]
    [InlineData("pront", "pronto")]
    [InlineData("pronunc", "pronuncia pronunciamento pronunciare pronunciarsi pronunciata pronunciate pronunciato")]
    [InlineData("pronunz", "pronunzia pronunziare pronunziarle pronunziato pronunzio")]
    [InlineData("propag", "propaga propagamento propagare propagarla propagarsi propagasse propagata propagazione")]
    [InlineData("propagand", "propaganda")]
    [InlineData("propaghin", "propaghino")]
    [InlineData("propal", "propalate")]
    [InlineData("prop", "propende propio")]
    [InlineData("propens", "propensi")]
    [InlineData("propension", "propensione")]
    [InlineData("propin", "propini")]
    [InlineData("propiz", "propizio")]
    [InlineData("propon", "propone proponendo proponendosi proponeva proponevano")]
    [InlineData("proponent", "proponenti")]
    [InlineData("propong", "proponga")]
    public void Words_of_the_definitions_sample_have_its_stems(string stem, string words) => AssertStem(stem, words);

    // Worked out by hand from the rules: what the catalogue is about.
    [Theory]
    [InlineData("disabil", "disabile disabili disabilita")]
    [InlineData("attiv", "attivita attivo attiva attivi")]
    [InlineData("anzian", "anziano anziana anziani anziane")]
    [InlineData("serviz", "servizio servizi")]
    [InlineData("assistent", "assistente assistenti assistenza assistenze")]
    [InlineData("badant", "badante badanti")]
    [InlineData("famigl", "famiglia famiglie")]
    [InlineData("numer", "numero numeri")]
    [InlineData("scuol", "scuola scuole")]
    [InlineData("parrocc", "parrocchia parrocchie")]
    [InlineData("comun", "comune comuni comunita")]
    [InlineData("accord", "accordandogli accordarci accordare")]
    [InlineData("psicolog", "psicologia psicologie")]
    public void Forms_of_a_word_share_a_stem(string stem, string words) => AssertStem(stem, words);

    [Theory]
    [InlineData("to4")]
    [InlineData("h24")]
    [InlineData("2026")]
    [InlineData("è")]
    [InlineData("al")]
    [InlineData("a")]
    [InlineData("")]
    public void What_is_no_plain_word_is_its_own_stem(string word) => Assert.Equal(word, ItalianStemmer.Stem(word));

    [Property(MaxTest = 2000)]
    public Property A_stem_is_never_longer_nor_empty_and_begins_as_its_word() => Prop.ForAll(Words().ToArbitrary(), word =>
    {
        var stem = ItalianStemmer.Stem(word);

        Assert.InRange(stem.Length, Math.Min(1, word.Length), word.Length);
        Assert.Equal(word[..Math.Min(1, word.Length)], stem[..Math.Min(1, stem.Length)]);
        Assert.Equal(stem.ToLowerInvariant(), stem);
    });

    [Theory]
    [InlineData("volontario volontari volontaria")]
    [InlineData("educatore educatori")]
    [InlineData("sportello sportelli")]
    [InlineData("colloquio colloqui")]
    [InlineData("cooperativa cooperative")]
    [InlineData("associazione associazioni")]
    [InlineData("minore minori")]
    [InlineData("inserimento inserimenti")]
    [InlineData("lavorativo lavorativi")]
    [InlineData("culturale culturali")]
    [InlineData("sportiva sportive sportivo")]
    [InlineData("straniero stranieri straniera")]
    [InlineData("italiano italiani italiana")]
    [InlineData("quotidiano quotidiani")]
    [InlineData("contributo contributi")]
    [InlineData("medico medici")]
    [InlineData("casa case")]
    public void Singular_and_plural_share_a_stem(string words) =>
        Assert.Single(words.Split(' ').Select(ItalianStemmer.Stem).Distinct());

    private static Gen<string> Words() =>
        from letters in Gen.ArrayOf(Gen.Elements("abcdefghilmnopqrstuvzaeiou".ToCharArray()))
        from ending in Gen.Elements(Endings)
        from withEnding in Gen.Elements(true, false)
        select withEnding ? new string(letters) + ending : new string(letters);

    private static void AssertStem(string stem, string words) =>
        Assert.All(words.Split(' '), word => Assert.Equal((word, stem), (word, ItalianStemmer.Stem(word))));
}
