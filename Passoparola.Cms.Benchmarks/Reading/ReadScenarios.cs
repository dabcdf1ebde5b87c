using System.Text.Json;
using Passoparola.Cms.Benchmarks.Generating;
using Passoparola.Cms.Benchmarks.Loading;

namespace Passoparola.Cms.Benchmarks.Reading;

/// <summary>The kinds of requests that are measured, made of what the site answers.</summary>
internal sealed class ReadScenarios(ReadPlan plan, HttpClient site)
{
    public static readonly string[] Names = ["item by id", "item by path", "304", "page of 10", "page of 10, popular", "search with 5 facets"];

    private const int Seed = 3;

    /// <summary>In the order of the table, without those that <see cref="ReadPlan.Only"/> leaves out.</summary>
    public async Task<IReadOnlyList<ReadScenario>> PrepareAsync(CancellationToken cancellation)
    {
        var keys = Keys();
        var (paths, tags) = (new List<string>(), new List<string>());
        foreach (var key in keys)
        {
            paths.Add(await PathAsync(key, cancellation));
            tags.AddRange(await TagAsync(key, cancellation) is { } tag ? [tag] : []);
        }

        var mixes = new RequestMixes(await SiteWords.AskAsync(site, cancellation), new Vocabulary(GeneratedOpportunities.Words));
        var pages = Requests(mixes.Pages(plan.Requests));
        ReadScenario[] all =
        [
            Even(Names[0], 1.5, Requests(keys.Select(DeliveryApi.Item))),
            Even(Names[1], 1.6, Requests(paths.Select(DeliveryApi.Item))),
            Even(Names[2], 1.3, [.. keys.Zip(tags, (key, tag) => Request(DeliveryApi.Item(key), ("If-None-Match", tag)))], 304),
            Even(Names[3], 2.5, pages),
            new(Names[4], 2.5, 200, pages, RequestOrder.Popular(pages)),
            Even(Names[5], null, Requests(mixes.Searches(plan.Requests))),
        ];
        return [.. all.Where(scenario => plan.Only.Count == 0 || plan.Only.Contains(scenario.Name))];
    }

    // Spread over the catalogue, and in no order that the site has.
    private Guid[] Keys()
    {
        var numbers = Enumerable.Range(1, plan.Documents).ToArray();
        new Random(Seed).Shuffle(numbers);
        return [.. numbers.Take(plan.Requests).Select(GeneratedOpportunities.KeyOf)];
    }

    private async Task<string> PathAsync(Guid key, CancellationToken cancellation)
    {
        using var item = JsonDocument.Parse(await site.GetStringAsync(new Uri(DeliveryApi.Item(key), UriKind.Relative), cancellation));
        return item.RootElement.GetProperty("route").GetProperty("path").GetString()!;
    }

    private async Task<string?> TagAsync(Guid key, CancellationToken cancellation)
    {
        using var message = Request(DeliveryApi.Item(key)).ToMessage();
        using var answer = await site.SendAsync(message, cancellation);
        return answer.Headers.ETag?.ToString();
    }

    private static ReadScenario Even(string name, double? aim, IReadOnlyList<LoadRequest> requests, int status = 200) =>
        new(name, aim, status, requests, RequestOrder.Even(requests));

    private IReadOnlyList<LoadRequest> Requests(IEnumerable<string> targets) => [.. targets.Select(target => Request(target))];

    private LoadRequest Request(string target, params (string Name, string Value)[] headers) =>
        new(target, plan.Encoding.Length == 0 ? headers : [("Accept-Encoding", plan.Encoding), .. headers]);
}
