using System.Diagnostics;
using System.Net;
using Passoparola.Cms.Benchmarks.Generating;
using Passoparola.Cms.Benchmarks.Measuring;
using Passoparola.Cms.Benchmarks.Reading;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Benchmarks.Publishing;

/// <summary>
/// Measures when visitors see what was published. It is published through Core's service, so that publishing and the first
/// answer are timed apart, in a site that runs in this process and is asked over the network.
/// </summary>
/// <param name="publishes">How many documents are published for each figure.</param>
internal sealed class MeasurePublish(CopiedSite copied, int publishes)
{
    private const int WarmUp = 20;

    private readonly Random _random = new(5);
    private int _changes;

    public async Task RunAsync(CancellationToken cancellation)
    {
        await copied.OpenAsync(
            async (site, client) =>
            {
                var machine = MachineLoad.Now();
                var documents = site.Get<IContentService>();
                var figures = new List<PublishFigures>();
                foreach (var (name, address) in Kinds())
                {
                    if (await IsServedAsync(client, address(new PublishedChange(GeneratedOpportunities.KeyOf(1), "servizio")), cancellation))
                    {
                        figures.Add(await MeasureAsync(documents, client, name, address, cancellation));
                    }
                }

                Print(figures, machine);
            },
            cancellation);
    }

    private static IEnumerable<(string Name, Func<PublishedChange, string> Address)> Kinds() =>
    [
        ("item by id", change => DeliveryApi.Item(change.Key)),
        ("page of 10 with it", _ => $"{DeliveryApi.Content}?filter=contentType:opportunity&sort=updateDate:desc&take=10"),
        ("search that finds it", change => $"/api/v1/search?q={change.Word}&take=10"),
    ];

    private async Task<PublishFigures> MeasureAsync(IContentService documents, HttpClient client, string name, Func<PublishedChange, string> address, CancellationToken cancellation)
    {
        var rounds = new List<(double Publish, double First, bool Late, double Unrelated)>();
        for (var round = 0; round < WarmUp + publishes; round++)
        {
            var number = NextNumber(documents);
            var unrelated = DeliveryApi.Item(GeneratedOpportunities.KeyOf(number + 1));
            await AskAsync(client, unrelated, cancellation);

            var watch = Stopwatch.StartNew();
            var change = PublishedChange.Make(documents, number, ++_changes);
            var publish = watch.Elapsed.TotalMilliseconds;
            var (first, body) = await AskAsync(client, address(change), cancellation);
            var (other, _) = await AskAsync(client, unrelated, cancellation);
            rounds.Add((publish, first, !body.Contains(Evidence(name, change), StringComparison.OrdinalIgnoreCase), other));
        }

        var counted = rounds.Skip(WarmUp).ToArray();
        return new PublishFigures(
            name,
            Spread.Of(counted.Select(round => round.Publish)),
            Spread.Of(counted.Select(round => round.First)),
            rounds.Count(round => round.Late),
            Spread.Of(counted.Select(round => round.Unrelated)));
    }

    // Searches leave out what has ended.
    private int NextNumber(IContentService documents)
    {
        int number;
        do
        {
            number = _random.Next(1, copied.Documents);
        }
        while (PublishedChange.Find(documents, number).GetValue<string>("endsOn")!.Contains($"{GeneratedOpportunities.YearOfTheEnded}", StringComparison.Ordinal));

        return number;
    }

    // The search need not give the text back; the item's key shows that it was found.
    private static string Evidence(string name, PublishedChange change) => name.StartsWith("search", StringComparison.Ordinal) ? $"{change.Key:D}" : change.Word;

    private static async Task<bool> IsServedAsync(HttpClient client, string address, CancellationToken cancellation)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), cancellation);
        return answer.StatusCode != HttpStatusCode.NotFound;
    }

    private static async Task<(double Milliseconds, string Body)> AskAsync(HttpClient client, string address, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        var body = await client.GetStringAsync(new Uri(address, UriKind.Relative), cancellation);
        return (watch.Elapsed.TotalMilliseconds, body);
    }

    private void Print(List<PublishFigures> figures, string before)
    {
        Console.WriteLine($"{copied.Documents:N0} documents, {publishes} publishes each; load average {before} before, {MachineLoad.Now()} after.");
        Console.WriteLine();
        Console.WriteLine("| first answer after a publish | ms | answers without the change | publish itself, ms | another item, right after, ms |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: |");
        foreach (var figure in figures)
        {
            Console.WriteLine($"| {figure.Name} | {figure.First.Written("0.00")} | {figure.Late} | {figure.Publish.Written("0.0")} | {figure.Unrelated.Written("0.00")} |");
        }
    }
}
