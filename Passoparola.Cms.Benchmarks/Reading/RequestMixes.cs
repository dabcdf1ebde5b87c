using System.Globalization;
using Passoparola.Cms.Benchmarks.Generating;

namespace Passoparola.Cms.Benchmarks.Reading;

/// <summary>
/// Pages and searches as visitors ask for them: the common words of the vocabularies most, now and then a further page.
/// The same site always gives the same requests, no two of them alike.
/// </summary>
internal sealed class RequestMixes(SiteWords words, Vocabulary vocabulary)
{
    private const int Seed = 2026;

    private static readonly string[] Sorts = ["name:asc", "name:desc", "updateDate:desc", "startsOn:asc", "startsOn:desc", "createDate:desc"];
    private static readonly string[] Costs = ["free", "paid"];

    /// <summary>Pages of ten opportunities of the Delivery API, filtered by one to three things and sorted.</summary>
    public IReadOnlyList<string> Pages(int count) => Distinct(count, Page);

    /// <summary>Searches of one to three words with five facets; a third of them with a filter too.</summary>
    public IReadOnlyList<string> Searches(int count) => Distinct(count, Search);

    private static IReadOnlyList<string> Distinct(int count, Func<Random, string> make)
    {
        var random = new Random(Seed);
        var made = new HashSet<string>(StringComparer.Ordinal);
        // A vocabulary that is too small would be asked for ever.
        for (var attempt = 0; made.Count < count && attempt < count * 100; attempt++)
        {
            made.Add(make(random));
        }

        return [.. made];
    }

    private string Page(Random random)
    {
        var filters = random.Next(6) switch
        {
            0 => Filter("category", words.Categories.Pick(random)),
            1 => Filter("category", words.Categories.Pick(random)) + Filter("municipality", words.Municipalities.Pick(random)),
            2 => Filter("targetGroup", words.TargetGroups.Pick(random)) + Filter("cost", Costs.Pick(random)) + Filter("municipality", words.Municipalities.Pick(random)),
            3 => Filter("provider", words.Providers.Pick(random)) + Filter("cost", Costs.Pick(random)),
            4 => Filter("name", Word(random)[..3]),
            _ => Filter("category", $"{words.Categories.Pick(random)},{words.Categories.Pick(random)}") + Filter("startsOn", string.Create(CultureInfo.InvariantCulture, $"2025-{random.Next(1, 11):D2}-01"), ">:"),
        };
        return $"{DeliveryApi.Content}?filter=contentType:opportunity{filters}&sort={Sorts.Pick(random)}{Skip(random)}&take=10";
    }

    private string Search(Random random)
    {
        var asked = Enumerable.Range(0, random.Next(4) switch { 0 => 3, 1 => 2, _ => 1 }).Select(_ => Word(random)).ToArray();
        if (random.OneIn(5))
        {
            // Somebody who is still writing.
            asked[^1] = asked[^1][..Math.Max(3, asked[^1].Length - 3)];
        }

        var filter = random.OneIn(3) ? Filter("category", words.Categories.Pick(random)) : "";
        return $"/api/v1/search?q={Uri.EscapeDataString(string.Join(' ', asked))}&type=opportunity{filter}&facets=category,targetGroup,municipality,cost,status{Skip(random)}&take=20";
    }

    // Nobody asks for articles and prepositions alone.
    private string Word(Random random)
    {
        string word;
        do
        {
            word = vocabulary.Word(random);
        }
        while (word.Length < 5);

        return word;
    }

    private static string Filter(string name, string value, string operation = ":") => $"&filter={name}{Uri.EscapeDataString($"{operation}{value}")}";

    private static string Skip(Random random) => random.OneIn(5) ? $"&skip={random.Next(1, 4) * 10}" : "";
}
