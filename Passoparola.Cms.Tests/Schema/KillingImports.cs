using System.Text.Json;
using Passoparola.Cms.Benchmarks.Generating;
using Passoparola.Cms.Benchmarks.Hosting;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Schema;

/// <summary>An import that is killed again and again loses nothing it acknowledged, and leaves nothing half done.</summary>
public sealed class KillingImports(ITestOutputHelper output) : IDisposable
{
    // Long enough to reach past the last commit of an import on a slow machine.
    private static readonly TimeSpan LongestLife = TimeSpan.FromSeconds(60);

    private readonly TestDatabase _engine = TestEngine.CreateDatabase();

    [Fact]
    public Task An_import_survives_five_kills() => KillAsync(documents: 1_000, kills: 5, seed: 5);

    [Fact]
    [Trait("Category", "Campaign")]
    public Task An_import_survives_fifty_kills() => KillAsync(documents: 2_000, kills: 50, seed: 50);

    public void Dispose() => _engine.Dispose();

    private async Task KillAsync(int documents, int kills, int seed)
    {
        var folder = TemporaryFiles.NewPath("generated");
        GeneratedFolder.Write(Path.Combine(Repository.Root, "umbraco-schema"), folder, documents);
        var random = new Random(seed);
        var site = _engine.NewSite();
        var acknowledged = new HashSet<Guid>();
        var life = LongestLife;
        for (var kill = 1; kill <= kills; kill++)
        {
            var (lived, ended) = await ImportUntilKilledAsync(site, folder, random.NextDouble() * life, acknowledged);
            await CheckAsync(site, acknowledged);
            output.WriteLine($"kill {kill}: after {lived.TotalSeconds:0.00} s, {acknowledged.Count} acknowledged{(ended ? ", ended before the kill" : "")}");
            if (ended)
            {
                life = lived;
                kill--;
                site = _engine.NewSite();
                acknowledged.Clear();
            }
        }

        var (exitCode, _, errors) = await site.RunAsync("schema", "import", "--folder", folder);
        Assert.True(exitCode == 0, errors);
        await CheckAsync(site, [.. Enumerable.Range(1, documents).Select(GeneratedOpportunities.KeyOf)]);
    }

    private static async Task<(TimeSpan Lived, bool Ended)> ImportUntilKilledAsync(SiteDatabase site, string folder, TimeSpan life, HashSet<Guid> acknowledged)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var started = TimeProvider.System.GetTimestamp();
        await using var import = SiteProcess.Start(site, ["schema", "import", "--folder", folder, "--progress", "json"]);
        var reading = ReadAsync(import, acknowledged);
        var end = import.WaitForExitAsync(cancellation);
        var ended = await Task.WhenAny(end, Task.Delay(life, cancellation)) == end;
        var lived = TimeProvider.System.GetElapsedTime(started);
        if (ended)
        {
            Assert.True(import.ExitCode == 0, await end);
        }
        else
        {
            import.Kill();
        }

        await end;
        await reading;
        return (lived, ended);
    }

    private static async Task ReadAsync(SiteProcess import, HashSet<Guid> acknowledged)
    {
        while (await import.Output.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            using var commit = JsonDocument.Parse(line);
            if (commit.RootElement.GetProperty("kind").GetString() == "Content")
            {
                acknowledged.UnionWith(commit.RootElement.GetProperty("keys").EnumerateArray().Select(key => key.GetGuid()));
            }
        }
    }

    private static async Task CheckAsync(SiteDatabase site, HashSet<Guid> acknowledged)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var (server, visitor) = SiteProcess.Serve(site, ("Passoparola:Schema:Import", "Never"));
        await using var running = server;
        using var client = visitor;
        await running.WaitUntilReadyAsync(visitor, cancellation);
        var seen = new ImportedSite(site, visitor);

        var stored = await seen.StoredAsync(cancellation);
        var delivered = await seen.DeliveredAsync(cancellation);

        Assert.DoesNotContain(acknowledged, key => IsGenerated(key) && !stored.ContainsKey(key));
        Assert.DoesNotContain(stored, document => !document.Value);
        Assert.Equal(stored.Keys.Order(), delivered.Keys.Order());
        Assert.Empty(await seen.HalfDoneAsync(cancellation));
        foreach (var (key, path) in delivered.Take(20))
        {
            Assert.Equal(key, await seen.AtAsync(path, cancellation));
        }

        await running.StopAsync();
    }

    private static bool IsGenerated(Guid key) => key.ToString().EndsWith("-7a5e-4e0d-8000-000000000001", StringComparison.Ordinal);
}
