using System.Globalization;
using Passoparola.Cms.Benchmarks.Generating;

namespace Passoparola.Cms.Benchmarks.Searching;

/// <summary>What editors type into the search of a tree, for the generated opportunities.</summary>
internal static class TreeQueries
{
    /// <summary>The kinds of query; each gives another text for each random number.</summary>
    public static IReadOnlyList<(string Name, Func<Random, int, string> Query)> All { get; } =
    [
        ("a word of one name", (random, documents) => Number(random, documents)),
        ("two words of one name", (random, documents) => $"opportunita {Number(random, documents)}"),
        ("a word that all names have", (_, _) => "opportunita"),
        ("a word of no name", (random, documents) => $"zzq{Number(random, documents)}"),
        ("a key", (random, documents) => $"{GeneratedOpportunities.KeyOf(random.Next(1, documents)):D}"),
    ];

    private static string Number(Random random, int documents) => random.Next(1, documents).ToString("D6", CultureInfo.InvariantCulture);
}
