namespace Passoparola.Cms.Search.Analysis;

/// <summary>The endings that the Italian stemmer knows, and the rule of each.</summary>
internal static class ItalianSuffixes
{
    private static readonly string[] Pronouns = LongestFirst(
        "ci gli la le li lo mi ne si ti vi sene gliela gliele glieli glielo gliene mela mele meli melo mene tela tele teli telo tene " +
        "cela cele celi celo cene vela vele veli velo vene");

    private static readonly string[] Gerunds = ["ando", "endo"];

    private static readonly string[] Infinitives = ["ar", "er", "ir"];

    private static readonly Dictionary<string, Func<StemmedWord, string, bool>> Standard = Rules(
        (CutInR2, "anza anze ico ici ica ice iche ichi ismo ismi abile abili ibile ibili ista iste isti oso osi osa ose mente atrice atrici ante anti"),
        (CutInR2AndIcBefore, "azione azioni atore atori"),
        ((word, ending) => ReplaceInR2(word, ending, "log"), "logia logie"),
        ((word, ending) => ReplaceInR2(word, ending, "u"), "uzione uzioni usione usioni"),
        ((word, ending) => ReplaceInR2(word, ending, "ente"), "enza enze"),
        (CutInRv, "amento amenti imento imenti"),
        (CutAdverb, "amente"),
        (CutQuality, "ita"),
        (CutTendency, "ivo ivi iva ive"));

    private static readonly string[] StandardEndings = LongestFirst(string.Join(' ', Standard.Keys));

    private static readonly string[] Verbal = LongestFirst(
        "ammo ando ano are arono asse assero assi assimo ata ate ati ato ava avamo avano avate avi avo emmo enda ende endi endo erai " +
        "eranno ere erebbe erebbero erei eremmo eremo ereste eresti erete erono essero ete eva evamo evano evate evi evo iamo immo " +
        "irai iranno ire irebbe irebbero irei iremmo iremo ireste iresti irete irono isca iscano isce isci isco iscono issero ita " +
        "ite iti ito iva ivamo ivano ivate ive ivi ivo ono uta ute uti uto ar ir");

    public static void RemovePronoun(StemmedWord word)
    {
        if (word.LongestOf(Pronouns) is not { } pronoun)
        {
            return;
        }

        if (Array.Exists(Gerunds, gerund => word.EndsInRv(gerund + pronoun)))
        {
            word.Cut(pronoun.Length);
        }
        else if (Array.Exists(Infinitives, infinitive => word.EndsInRv(infinitive + pronoun)))
        {
            word.Cut(pronoun.Length);
            word.Append("e");
        }
    }

    public static bool RemoveStandard(StemmedWord word) =>
        word.LongestOf(StandardEndings) is { } ending && Standard[ending](word, ending);

    public static void RemoveVerbal(StemmedWord word)
    {
        if (Array.Find(Verbal, word.EndsInRv) is { } ending && !(ending == "ano" && word.Text.EndsWith("iano", StringComparison.Ordinal)))
        {
            word.Cut(ending.Length);
        }
    }

    public static void RemoveFinalVowel(StemmedWord word)
    {
        if (word.Text.Length > 0 && word.Text[^1] is 'a' or 'e' or 'i' or 'o' && word.EndsInRv(word.Text[^1..]))
        {
            word.Cut(1);
            if (word.EndsInRv("i"))
            {
                word.Cut(1);
            }
        }

        if (word.EndsInRv("ch") || word.EndsInRv("gh"))
        {
            word.Cut(1);
        }
    }

    private static bool CutInR2(StemmedWord word, string ending) => word.CutIfInR2(ending);

    private static bool CutInR2AndIcBefore(StemmedWord word, string ending) =>
        word.CutIfInR2(ending) && (word.CutIfInR2("ic") || true);

    private static bool CutInRv(StemmedWord word, string ending)
    {
        var cut = word.EndsInRv(ending);
        if (cut)
        {
            word.Cut(ending.Length);
        }

        return cut;
    }

    private static bool ReplaceInR2(StemmedWord word, string ending, string replacement)
    {
        var cut = word.CutIfInR2(ending);
        if (cut)
        {
            word.Append(replacement);
        }

        return cut;
    }

    private static bool CutAdverb(StemmedWord word, string ending)
    {
        if (!word.EndsInR1(ending))
        {
            return false;
        }

        word.Cut(ending.Length);
        if (word.CutIfInR2("iv"))
        {
            word.CutIfInR2("at");
        }
        else if (!word.CutIfInR2("abil") && !word.CutIfInR2("os"))
        {
            word.CutIfInR2("ic");
        }

        return true;
    }

    private static bool CutQuality(StemmedWord word, string ending) =>
        word.CutIfInR2(ending) && (word.CutIfInR2("abil") || word.CutIfInR2("ic") || word.CutIfInR2("iv") || true);

    private static bool CutTendency(StemmedWord word, string ending) =>
        word.CutIfInR2(ending) && ((word.CutIfInR2("at") && word.CutIfInR2("ic")) || true);

    private static Dictionary<string, Func<StemmedWord, string, bool>> Rules(params (Func<StemmedWord, string, bool> Rule, string Endings)[] rules) =>
        rules.SelectMany(rule => rule.Endings.Split(' ').Select(ending => (ending, rule.Rule))).ToDictionary(each => each.ending, each => each.Rule);

    private static string[] LongestFirst(string endings) => [.. endings.Split(' ').OrderByDescending(ending => ending.Length)];
}
