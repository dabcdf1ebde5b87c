using Passoparola.Cms.Benchmarks.Loading;

namespace Passoparola.Cms.Benchmarks.Reading;

/// <summary>
/// In which order requests are sent, and how often each. Never round and round in the same order: a cache that is a little
/// too small for all of them would then keep none that comes again, which no site's visitors do to it.
/// </summary>
internal static class RequestOrder
{
    private const int Turns = 20;
    private const int Seed = 11;

    /// <summary>Each request as often as any other, in a new order each time.</summary>
    public static IReadOnlyList<LoadRequest> Even(IReadOnlyList<LoadRequest> requests)
    {
        var random = new Random(Seed);
        return [.. Enumerable.Range(0, Turns).SelectMany(_ =>
        {
            LoadRequest[] turn = [.. requests];
            random.Shuffle(turn);
            return turn;
        })];
    }

    /// <summary>As visitors ask: some again and again, most hardly ever, by the law that words follow too (Zipf's).</summary>
    public static IReadOnlyList<LoadRequest> Popular(IReadOnlyList<LoadRequest> requests)
    {
        var random = new Random(Seed);
        var upTo = new double[requests.Count];
        var sum = 0.0;
        for (var rank = 0; rank < upTo.Length; rank++)
        {
            sum += 1.0 / (rank + 1);
            upTo[rank] = sum;
        }

        return [.. Enumerable.Range(0, Turns * requests.Count).Select(_ =>
        {
            var found = Array.BinarySearch(upTo, random.NextDouble() * sum);
            return requests[Math.Min(found < 0 ? ~found : found, requests.Count - 1)];
        })];
    }
}
