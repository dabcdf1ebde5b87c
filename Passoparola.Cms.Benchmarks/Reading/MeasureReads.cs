using System.Diagnostics;
using Passoparola.Cms.Benchmarks.Hosting;
using Passoparola.Cms.Benchmarks.Loading;
using Passoparola.Cms.Benchmarks.Measuring;

namespace Passoparola.Cms.Benchmarks.Reading;

/// <summary>Measures what reading costs the site's process, beside bare Kestrel, and prints tables.</summary>
internal sealed class MeasureReads(ReadPlan plan)
{
    private static readonly TimeSpan BeforeMemory = TimeSpan.FromSeconds(10);

    public async Task RunAsync(CancellationToken cancellation)
    {
        Wrk.RequireInstalled();
        var database = await ImportedDatabase.OpenAsync(plan.Schema, plan.Documents, plan.Work, cancellation);
        var machine = MachineLoad.Now();
        var starts = await StartsAsync(database, cancellation);

        var (server, client) = SiteProcess.ServeOn(plan.ServerCore, database, plan.Settings);
        await using var running = server;
        using var asking = client;
        await running.WaitUntilReadyAsync(asking, cancellation);
        var figures = new List<ReadFigures>();
        var run = new ScenarioRun(plan, database, running, asking);
        foreach (var scenario in await new ReadScenarios(plan, asking).PrepareAsync(cancellation))
        {
            if (await run.RunAsync(scenario, cancellation) is { } figure)
            {
                figures.Add(figure);
                Console.Error.WriteLine(ReadTable.Line(figure));
            }
            else
            {
                Console.Error.WriteLine($"{scenario.Name}: the site does not serve it yet.");
            }
        }

        await Task.Delay(BeforeMemory, cancellation);
        ReadTable.Write(Console.Out, plan, figures, starts, running.ResidentKilobytes, (machine, MachineLoad.Now()));
        await running.StopAsync();
    }

    /// <summary>With all cores, as operators start it.</summary>
    private async Task<IReadOnlyList<StartFigures>> StartsAsync(SiteDatabase database, CancellationToken cancellation)
    {
        var starts = new List<StartFigures>();
        for (var start = 0; start < plan.Starts; start++)
        {
            var watch = Stopwatch.StartNew();
            var (server, client) = SiteProcess.Serve(database, plan.Settings);
            await using var running = server;
            using var asking = client;
            await running.WaitUntilReadyAsync(asking, cancellation);
            starts.Add(new StartFigures(watch.Elapsed.TotalSeconds, running.ProcessorTime.TotalSeconds));
            await running.StopAsync();
        }

        return starts;
    }
}
