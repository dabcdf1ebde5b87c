using Passoparola.Cms.Benchmarks.Generating;
using Passoparola.Cms.Benchmarks.Hosting;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Schema;

/// <summary>
/// An import that is killed again and again loses nothing it acknowledged, and leaves nothing half done: the command, the
/// one of a server's first start, and the creation of the database before either.
/// </summary>
public sealed class KillingImports(ITestOutputHelper output) : IDisposable
{
    private const int InOneCommit = 500;

    private readonly TestDatabase _engine = TestEngine.CreateDatabase();
    private readonly string _folder = TemporaryFiles.NewPath("generated");
    private readonly HashSet<Guid> _acknowledged = [];
    private SiteDatabase? _site;
    private int _acknowledgedDocuments;
    private TimeSpan _untilFirstCommit = TimeSpan.FromSeconds(4);

    [Fact]
    public Task An_import_survives_five_kills() => KillAsync(documents: 600, kills: 5, seed: 5);

    [Fact]
    [Trait("Category", "Campaign")]
    public Task An_import_survives_fifty_kills() => KillAsync(documents: 1_000, kills: 50, seed: 50);

    public void Dispose() => _engine.Dispose();

    private async Task KillAsync(int documents, int kills, int seed)
    {
        GeneratedFolder.Write(Path.Combine(Repository.Root, "umbraco-schema"), _folder, documents);
        var commits = 1 + (int)Math.Ceiling(Directory.EnumerateFiles(_folder, "Content/*.config").Count() / (double)InOneCommit);
        var random = new Random(seed);
        var withDocuments = 0;
        for (var kill = 1; kill <= kills; kill++)
        {
            var kind = (kill % 5) switch { 2 => Victim.Creation, 3 => Victim.FirstStart, _ => Victim.Command };
            var acknowledged = await KillAsync(kind, kill, random, commits);
            kill -= acknowledged is null ? 1 : 0;
            withDocuments += acknowledged > 0 ? 1 : 0;
        }

        output.WriteLine($"{kills} kills, {withDocuments} of them after documents were acknowledged");
        Assert.True(withDocuments >= kills / 2, "Most kills came before anything was acknowledged.");
        var site = _site ?? _engine.NewSite();
        var (exitCode, _, errors) = await site.RunAsync("schema", "import", "--folder", _folder);
        Assert.True(exitCode == 0, errors);
        _acknowledged.UnionWith(Enumerable.Range(1, documents).Select(GeneratedOpportunities.KeyOf));
        await CheckAsync(site);
    }

    /// <returns>How many documents were acknowledged before the kill; null when the import ended before.</returns>
    private async Task<int?> KillAsync(Victim kind, int kill, Random random, int commits)
    {
        if (_site is null || kind == Victim.Creation)
        {
            Begin();
        }

        var byServer = kind == Victim.FirstStart || kill % 10 == 7;
        await using var import = byServer ? DoomedImport.OfServer(_site!, _folder) : DoomedImport.OfCommand(_site!, _folder);
        var killed = kind == Victim.Creation
            ? await import.KillAsync(0, (0.2 + (0.8 * random.NextDouble())) * _untilFirstCommit)
            : await import.KillAsync(random.Next(kill % 5 is 4 or 0 ? 2 : 1, commits), random.NextDouble() * TimeSpan.FromSeconds(1));
        _untilFirstCommit = import.FirstCommit ?? _untilFirstCommit;
        _acknowledged.UnionWith(import.Keys);
        _acknowledgedDocuments = Math.Max(_acknowledgedDocuments, import.Documents);
        output.WriteLine($"kill {kill}: {kind}{(byServer ? " by a server" : "")} after {import.Lived.TotalSeconds:0.00} s, {import.Documents} documents acknowledged{(killed ? "" : ", ended before the kill")}");
        await CheckAsync(_site!);
        _site = killed ? _site : null;
        return killed ? import.Documents : null;
    }

    private void Begin()
    {
        _site = _engine.NewSite();
        _acknowledged.Clear();
        _acknowledgedDocuments = 0;
    }

    private async Task CheckAsync(SiteDatabase site)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var (server, visitor) = SiteProcess.Serve(site, ("Passoparola:Schema:Import", "Never"));
        await using var running = server;
        using var client = visitor;
        await running.WaitUntilReadyAsync(visitor, cancellation);
        var seen = new ImportedSite(site, visitor);

        var stored = await seen.StoredAsync(cancellation);
        var delivered = await seen.DeliveredAsync(cancellation);

        Assert.DoesNotContain(_acknowledged, key => IsGenerated(key) && !stored.ContainsKey(key));
        Assert.True(await seen.DocumentsAsync(cancellation) >= _acknowledgedDocuments);
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

    private enum Victim
    {
        Command,
        Creation,
        FirstStart,
    }
}
