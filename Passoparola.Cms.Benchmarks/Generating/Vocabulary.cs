namespace Passoparola.Cms.Benchmarks.Generating;

/// <summary>
/// Words as natural text has them: few are met again and again, most hardly ever (Zipf's law). The words are made of
/// Italian syllables; the most frequent ones are Italian's own.
/// </summary>
internal sealed class Vocabulary
{
    private static readonly string[] Frequent =
    [
        "di", "e", "il", "la", "che", "per", "un", "in", "con", "non", "una", "le", "si", "da", "dei", "del", "al", "come", "anche", "servizio", "persone",
        "famiglie", "anziani", "bambini", "attività", "sostegno", "casa", "gratuito", "comune", "centro", "aiuto", "gruppo", "incontro", "ascolto",
    ];

    private static readonly string[] Starts = ["a", "ba", "ca", "co", "di", "fa", "fe", "ga", "gi", "in", "la", "li", "ma", "me", "mo", "na", "o", "pa", "pe", "pre", "qua", "ra", "ri", "sa", "sco", "se", "so", "spe", "sta", "ta", "te", "tra", "u", "va", "ve", "vi"];
    private static readonly string[] Middles = ["", "bi", "ci", "da", "fi", "gna", "gli", "la", "len", "man", "mi", "na", "nta", "per", "ra", "ris", "se", "si", "stu", "ta", "ti", "tro", "va", "ven"];
    private static readonly string[] Ends = ["bile", "gio", "le", "li", "mento", "nte", "nza", "re", "ria", "rio", "sione", "so", "sti", "ta", "tà", "to", "tore", "va", "vo", "zione"];

    private readonly string[] _words;
    private readonly double[] _upTo;

    public Vocabulary(int size)
    {
        _words = [.. Frequent.Concat(Made()).Distinct(StringComparer.Ordinal).Take(size)];
        _upTo = new double[_words.Length];
        var sum = 0.0;
        for (var rank = 0; rank < _words.Length; rank++)
        {
            sum += 1.0 / (rank + 2.7);
            _upTo[rank] = sum;
        }
    }

    public string Word(Random random)
    {
        var found = Array.BinarySearch(_upTo, random.NextDouble() * _upTo[^1]);
        return _words[Math.Min(found < 0 ? ~found : found, _words.Length - 1)];
    }

    public string Sentence(Random random, int words)
    {
        var text = string.Join(' ', Enumerable.Range(0, words).Select(_ => Word(random)));
        return $"{char.ToUpperInvariant(text[0])}{text[1..]}.";
    }

    public string Text(Random random, int sentences) =>
        string.Join(' ', Enumerable.Range(0, sentences).Select(_ => Sentence(random, random.Next(6, 18))));

    private static string[] Made()
    {
        var made = (from second in Middles from end in Ends from middle in Middles from start in Starts select start + middle + second + end).ToArray();
        new Random(1).Shuffle(made);
        return made;
    }
}
