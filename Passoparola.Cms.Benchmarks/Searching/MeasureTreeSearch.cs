using System.Diagnostics;
using Passoparola.Cms.Benchmarks.Measuring;
using Passoparola.Cms.Benchmarks.Reading;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Benchmarks.Searching;

/// <summary>
/// Measures the search of the back office's trees and pickers: processor time, because SQLite works in the site's own
/// process. The site runs in this one and is asked nothing else.
/// </summary>
/// <param name="searches">How many searches of each kind are a round.</param>
internal sealed class MeasureTreeSearch(CopiedSite copied, int searches)
{
    private const int Rounds = 5;
    private const int Page = 100;

    private readonly Random _random = new(5);

    public async Task RunAsync(CancellationToken cancellation)
    {
        await copied.OpenAsync(
            async (site, _) =>
            {
                var machine = MachineLoad.Now();
                var search = site.Get<IIndexedEntitySearchService>();
                var rows = new List<string>();
                foreach (var (name, query) in TreeQueries.All)
                {
                    rows.Add(await MeasureAsync(search, name, query));
                }

                Print(rows, machine);
            },
            cancellation);
    }

    private async Task<string> MeasureAsync(IIndexedEntitySearchService search, string name, Func<Random, int, string> query)
    {
        await RoundAsync(search, query);
        var rounds = new List<(long Found, double Processor, double Clock)>();
        for (var round = 0; round < Rounds; round++)
        {
            rounds.Add(await RoundAsync(search, query));
        }

        return $"| {name} | {rounds[^1].Found} | {Spread.Of(rounds.Select(round => round.Processor)).Written("0.0")} | {Spread.Of(rounds.Select(round => round.Clock)).Written("0.0")} |";
    }

    /// <returns>How many documents the last search found, and what a search took.</returns>
    private async Task<(long Found, double Processor, double Clock)> RoundAsync(IIndexedEntitySearchService search, Func<Random, int, string> query)
    {
        var found = 0L;
        var before = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        for (var number = 0; number < searches; number++)
        {
            var page = await search.SearchAsync(
                UmbracoObjectTypes.Document, query(_random, copied.Documents), null, null, trashed: false, take: Page, ignoreUserStartNodes: true);
            found = page.Total;
        }

        return (found, (Environment.CpuUsage.TotalTime - before).TotalMilliseconds / searches, watch.Elapsed.TotalMilliseconds / searches);
    }

    private void Print(List<string> rows, string before)
    {
        Console.WriteLine($"{copied.Documents:N0} documents, {Rounds} rounds of {searches} searches; load average {before} before, {MachineLoad.Now()} after.");
        Console.WriteLine();
        Console.WriteLine("| search in a tree for | found | ms of processor | ms on the clock |");
        Console.WriteLine("| --- | ---: | ---: | ---: |");
        rows.ForEach(Console.WriteLine);
    }
}
