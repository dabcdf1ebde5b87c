using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Passoparola.Cms.Benchmarks.Hosting;

namespace Passoparola.Cms.Tests.Schema;

/// <summary>A process that imports until it is killed, and what it said to have committed by then.</summary>
internal sealed partial class DoomedImport : IAsyncDisposable
{
    private readonly SiteProcess _process;
    private readonly long _started = TimeProvider.System.GetTimestamp();
    private readonly SemaphoreSlim _commits = new(0);
    private readonly Task _reading;
    private readonly Task<string> _end;

    private DoomedImport(SiteProcess process)
    {
        _process = process;
        _reading = ReadAsync();
        _end = process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>The documents that were acknowledged by their keys.</summary>
    public HashSet<Guid> Keys { get; } = [];

    /// <summary>How many documents were acknowledged.</summary>
    public int Documents { get; private set; }

    public TimeSpan Lived { get; private set; }

    /// <summary>From the start of the process to its first commit, which is the one of the types.</summary>
    public TimeSpan? FirstCommit { get; private set; }

    /// <summary>The command, which says what it committed in JSON.</summary>
    public static DoomedImport OfCommand(SiteDatabase site, string folder) =>
        new(SiteProcess.Start(site, ["schema", "import", "--folder", folder, "--progress", "json"]));

    /// <summary>A server at its first start, which logs how much it committed.</summary>
    public static DoomedImport OfServer(SiteDatabase site, string folder) =>
        new(SiteProcess.Start(site, ["--urls", "http://127.0.0.1:0"], ("Passoparola:Schema:Folder", folder)));

    /// <summary>Kills the process some time after as many commits, or at once when it ends before.</summary>
    /// <returns>Whether it lived until it was killed.</returns>
    public async Task<bool> KillAsync(int commits, TimeSpan later)
    {
        for (; commits > 0 && !_end.IsCompleted; commits--)
        {
            await Task.WhenAny(_commits.WaitAsync(TestContext.Current.CancellationToken), _end);
        }

        var killed = await Task.WhenAny(_end, Task.Delay(later, TestContext.Current.CancellationToken)) != _end;
        Lived = TimeProvider.System.GetElapsedTime(_started);
        if (killed)
        {
            _process.Kill();
        }

        var errors = await _end;
        await _reading;
        Assert.True(killed || _process.ExitCode == 0, errors);
        return killed;
    }

    public async ValueTask DisposeAsync()
    {
        await _process.DisposeAsync();
        _commits.Dispose();
    }

    private async Task ReadAsync()
    {
        while (await _process.Output.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.StartsWith('{'))
            {
                using var commit = JsonDocument.Parse(line);
                var keys = commit.RootElement.GetProperty("keys").EnumerateArray().Select(key => key.GetGuid());
                Commit(commit.RootElement.GetProperty("kind").GetString()!, commit.RootElement.GetProperty("done").GetInt32(), keys);
            }
            else if (Logged().Match(line) is { Success: true } logged)
            {
                Commit(logged.Groups[1].Value, int.Parse(logged.Groups[2].Value, CultureInfo.InvariantCulture), []);
            }
        }
    }

    private void Commit(string kind, int done, IEnumerable<Guid> keys)
    {
        FirstCommit ??= TimeProvider.System.GetElapsedTime(_started);
        if (kind == "Content")
        {
            Documents = done;
            Keys.UnionWith(keys);
        }

        _commits.Release();
    }

    [GeneratedRegex(@"Schema import: (\w+) (\d+) of \d+")]
    private static partial Regex Logged();
}
