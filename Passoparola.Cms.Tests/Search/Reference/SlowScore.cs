using Passoparola.Cms.Search.Indexing;
using Passoparola.Cms.Search.Querying;

namespace Passoparola.Cms.Tests.Search.Reference;

/// <summary>The score and the reasons as decision 50 states them.</summary>
internal sealed class SlowScore(SearchSchema schema, List<SlowDocument> all, TextQuery? text)
{
    private readonly Dictionary<QueryTerm, double> _rarities = [];
    private readonly Dictionary<string, double> _averageLengths = [];

    public double Of(SlowDocument document) => text is null ? 0 : text.Required.Sum(term => Remembered(_rarities, term, Rarity) * Worth(term, document));

    public List<MatchReason> ReasonsOf(SlowDocument document) =>
        text is null ? [] : [.. text.Required.Select(term => Reason(term, document)).OfType<MatchReason>()];

    // They are the same for every document, and take long.
    private static double Remembered<T>(Dictionary<T, double> known, T key, Func<T, double> find)
        where T : notnull =>
        known.TryGetValue(key, out var value) ? value : known[key] = find(key);

    private double Rarity(QueryTerm term) => term.IsPhrase
        ? term.Words.Sum(word => Rarity(all.Count(document => Holds(document, word.Word))))
        : Rarity(all.SelectMany(Words).Where(word => word.Root == term.Words[0].Root).Distinct().Sum(form => all.Count(document => Holds(document, form.Word))));

    private double Rarity(int holding) => Math.Log(1 + ((all.Count + 0.5) / (holding + 0.5)));

    private double Worth(QueryTerm term, SlowDocument document)
    {
        var frequency = 0.0;
        foreach (var field in schema.Texts)
        {
            var exact = term.IsPhrase ? document.CountPhrases(field.Name, [.. term.Words.Select(word => word.Word)]) : document.CountWords(field.Name, word => SlowText.IsExact(term, word));
            var root = term.IsPhrase ? 0 : document.CountWords(field.Name, word => SlowText.IsRoot(term, word));
            if (exact + root > 0)
            {
                frequency += field.Weight * (exact + (0.7 * root)) / (1 - 0.75 + (0.75 * document.Length(field.Name) / Remembered(_averageLengths, field.Name, AverageLength)));
            }
        }

        if (frequency > 0)
        {
            return 1 + (frequency / (1.2 + frequency));
        }

        var weights = schema.Texts.Where(field => document.CountWords(field.Name, word => SlowText.IsPrefix(term, word)) > 0).Select(field => field.Weight).ToList();
        return weights.Count == 0 ? 0 : weights.Max() / (1.2 + weights.Max());
    }

    private double AverageLength(string field)
    {
        var lengths = all.Select(document => document.Length(field)).Where(length => length > 0).ToList();
        return (double)lengths.Sum() / lengths.Count;
    }

    private MatchReason? Reason(QueryTerm term, SlowDocument document)
    {
        var heaviestFirst = schema.Texts.OrderByDescending(field => field.Weight).ToList();
        if (term.IsPhrase)
        {
            string[] words = [.. term.Words.Select(word => word.Word)];
            return heaviestFirst.Find(field => document.CountPhrases(field.Name, words) > 0) is { } found
                ? new MatchReason(term.Written, MatchKind.Phrase, string.Join(' ', words), found.Name)
                : null;
        }

        foreach (var (kind, matches) in Kinds(term))
        {
            if (heaviestFirst.Find(field => document.CountWords(field.Name, matches) > 0) is { } found)
            {
                var matched = document.Texts[found.Name].SelectMany(value => value).Where(matches).Select(word => word.Word).Order(StringComparer.Ordinal).First();
                return new MatchReason(term.Written, kind, matched, found.Name);
            }
        }

        return null;
    }

    private static IEnumerable<(MatchKind Kind, Func<SlowWord, bool> Matches)> Kinds(QueryTerm term) =>
    [
        (MatchKind.Exact, word => SlowText.IsExact(term, word)),
        (MatchKind.Root, word => SlowText.IsRoot(term, word)),
        (MatchKind.Prefix, word => SlowText.IsPrefix(term, word)),
    ];

    private static IEnumerable<SlowWord> Words(SlowDocument document) => document.Texts.Values.SelectMany(values => values).SelectMany(value => value);

    private static bool Holds(SlowDocument document, string word) => Words(document).Any(each => each.Word == word);
}
