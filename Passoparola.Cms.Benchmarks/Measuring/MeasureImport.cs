using System.Diagnostics;
using System.Globalization;
using Passoparola.Cms.Benchmarks.Generating;
using Passoparola.Cms.Benchmarks.Hosting;

namespace Passoparola.Cms.Benchmarks.Measuring;

/// <summary>Times starts and the import of generated documents, each on a new database, and prints a table.</summary>
internal sealed class MeasureImport(string schema, int documents, int rounds, string? postgreSql)
{
    private static readonly TimeSpan BeforeMemory = TimeSpan.FromSeconds(10);

    public async Task RunAsync(CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("passoparola-generated-").FullName;
        try
        {
            GeneratedFolder.Write(schema, folder, documents);
            foreach (var engine in Engine.All(postgreSql))
            {
                var figures = new List<ImportFigures>();
                for (var round = 0; round < rounds; round++)
                {
                    figures.Add(await MeasureAsync(engine, folder, cancellation));
                }

                Print(engine.Name, figures);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<ImportFigures> MeasureAsync(Engine engine, string folder, CancellationToken cancellation)
    {
        var database = engine.NewDatabase();
        try
        {
            var (first, seed) = await StartAsync(database, memory: true, cancellation);
            var (later, _) = await StartAsync(database, memory: false, cancellation);
            var before = engine.BytesOf(database);
            var import = await ImportAsync(database, folder, cancellation);
            var (all, full) = await StartAsync(database, memory: true, cancellation);
            return new ImportFigures(first, later, import, all, before, engine.BytesOf(database), seed, full);
        }
        finally
        {
            engine.Drop(database);
        }
    }

    private static async Task<(double Seconds, long Resident)> StartAsync(SiteDatabase database, bool memory, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        var (server, client) = SiteProcess.Serve(database);
        await using var running = server;
        using var asking = client;
        await running.WaitUntilReadyAsync(asking, cancellation);
        var seconds = watch.Elapsed.TotalSeconds;
        var resident = 0L;
        if (memory)
        {
            await Task.Delay(BeforeMemory, cancellation);
            resident = running.ResidentKilobytes;
        }

        await running.StopAsync();
        return (seconds, resident);
    }

    private static async Task<double> ImportAsync(SiteDatabase database, string folder, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        await SchemaImport.RunAsync(database, folder, _ => { }, cancellation);
        return watch.Elapsed.TotalSeconds;
    }

    private void Print(string engine, List<ImportFigures> figures)
    {
        Console.WriteLine($"| {engine} | median | min – max |");
        Console.WriteLine("| --- | ---: | ---: |");
        Line("first start with the seed, s", round => round.FirstStart);
        Line("later start, s", round => round.LaterStart);
        Line($"import of {documents} documents, s", round => round.Import);
        Line($"start with {documents} documents, s", round => round.StartWithAll);
        Line("database bytes per document", round => (round.BytesAfter - round.BytesBefore) / (double)documents);
        Line("VmRSS with the seed, MB", round => round.ResidentSeed / 1024.0);
        Line($"VmRSS with {documents} documents, MB", round => round.ResidentAll / 1024.0);
        Console.WriteLine();

        void Line(string what, Func<ImportFigures, double> figure)
        {
            double[] sorted = [.. figures.Select(figure).Order()];
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {sorted[sorted.Length / 2]:0.#} | {sorted[0]:0.#} – {sorted[^1]:0.#} |"));
        }
    }
}
