namespace Passoparola.Cms.Benchmarks.Generating;

/// <summary>Picks from a list as real catalogues do: the first ones most, the last ones seldom.</summary>
internal static class Skew
{
    public static T Pick<T>(this IReadOnlyList<T> items, Random random)
    {
        var place = random.NextDouble();
        return items[(int)(items.Count * place * place * place)];
    }

    public static IReadOnlyList<T> PickSome<T>(this IReadOnlyList<T> items, Random random, int atMost) =>
        [.. Enumerable.Range(0, random.Next(1, atMost + 1)).Select(_ => items.Pick(random)).Distinct()];

    public static bool OneIn(this Random random, int count) => random.Next(count) == 0;
}
