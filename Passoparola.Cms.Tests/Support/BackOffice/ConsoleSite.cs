using System.Text.RegularExpressions;
using Passoparola.Cms.Benchmarks.Hosting;

namespace Passoparola.Cms.Tests.Support.BackOffice;

/// <summary>A site as a process of its own, with what it wrote to the console until it was ready.</summary>
internal sealed partial class ConsoleSite : IAsyncDisposable
{
    private readonly SiteProcess _process;
    private readonly Lock _gate = new();
    private readonly List<string> _lines = [];
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ConsoleSite(SiteProcess process) => _process = process;

    public Uri Address { get; private set; } = null!;

    /// <summary>Everything it has written so far.</summary>
    public string Written
    {
        get
        {
            lock (_gate)
            {
                return string.Join('\n', _lines);
            }
        }
    }

    /// <summary>Starts the site without its seed, and waits until it is ready.</summary>
    public static async Task<ConsoleSite> StartAsync(SiteDatabase database, params (string Key, string Value)[] settings)
    {
        var process = SiteProcess.Start(database, ["--urls", "http://127.0.0.1:0"], [.. settings, ("Passoparola:Schema:Import", "Never"), ("Logging:LogLevel:Default", "Information")]);
        var site = new ConsoleSite(process);
        _ = site.ReadAsync();
        site.Address = await site._address.Task.WaitAsync(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken);
        using var client = new HttpClient { BaseAddress = site.Address };
        await process.WaitUntilReadyAsync(client, TestContext.Current.CancellationToken);
        return site;
    }

    /// <summary>Waits for the set-up link.</summary>
    /// <returns>The secret behind its <c>#</c>.</returns>
    public async Task<string> SetUpSecretAsync()
    {
        while (true)
        {
            if (Link().Match(Written) is { Success: true } link)
            {
                return link.Groups[1].Value;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(20), TestContext.Current.CancellationToken);
        }
    }

    public void Kill() => _process.Kill();

    public Task StopAsync() => _process.StopAsync();

    public ValueTask DisposeAsync() => _process.DisposeAsync();

    private async Task ReadAsync()
    {
        while (await _process.Output.ReadLineAsync() is { } line)
        {
            lock (_gate)
            {
                _lines.Add(line);
            }

            if (Listening().Match(line) is { Success: true } listening)
            {
                _address.TrySetResult(new Uri(listening.Groups[1].Value));
            }
        }

        _address.TrySetException(new InvalidOperationException("The site ended: " + Written));
    }

    [GeneratedRegex(@"Now listening on: (http://\S+)")]
    private static partial Regex Listening();

    [GeneratedRegex(@"/umbraco/setup#(\S+)")]
    private static partial Regex Link();
}
