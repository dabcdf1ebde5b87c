using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Passoparola.Cms.Benchmarks.Hosting;

/// <summary>The built program as a process of its own, as operators run it.</summary>
public sealed class SiteProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly Task<string> _errors;

    private SiteProcess(Process process)
    {
        _process = process;
        _errors = process.StandardError.ReadToEndAsync();
    }

    /// <summary>Lines as the program writes them.</summary>
    public StreamReader Output => _process.StandardOutput;

    public int Id => _process.Id;

    public int ExitCode => _process.ExitCode;

    /// <summary>The processor time it has used, its own and the system's for it.</summary>
    internal TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>How much of the machine's memory it holds (<c>VmRSS</c>).</summary>
    internal long ResidentKilobytes => long.Parse(
        File.ReadLines($"/proc/{Id}/status").First(line => line.StartsWith("VmRSS:", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2],
        CultureInfo.InvariantCulture);

    /// <param name="database">Where the site's database is.</param>
    /// <param name="arguments">The program's arguments.</param>
    /// <param name="settings">Further settings, by their configuration keys.</param>
    public static SiteProcess Start(SiteDatabase database, IEnumerable<string> arguments, params IEnumerable<(string Key, string Value)> settings) =>
        Start(["dotnet", Program(), .. arguments], database, settings);

    private static SiteProcess Start(string[] command, SiteDatabase database, IEnumerable<(string Key, string Value)> settings)
    {
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = database.Directory,
        };
        foreach (var (key, value) in settings.Concat(database.Settings))
        {
            start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        return new SiteProcess(Process.Start(start)!);
    }

    /// <summary>A server on an address of its own; <see cref="WaitUntilReadyAsync"/> says when it answers.</summary>
    public static (SiteProcess Process, HttpClient Client) Serve(SiteDatabase database, params IEnumerable<(string Key, string Value)> settings) =>
        Serve(Program(), database, settings);

    /// <summary>Like the other, with a program that was published elsewhere.</summary>
    public static (SiteProcess Process, HttpClient Client) Serve(string program, SiteDatabase database, params IEnumerable<(string Key, string Value)> settings) =>
        Listen(["dotnet", program], database, settings);

    /// <summary>The site's server, with one processor core for all it does.</summary>
    internal static (SiteProcess Process, HttpClient Client) ServeOn(int core, SiteDatabase database, params IEnumerable<(string Key, string Value)> settings) =>
        Listen([.. OnCore(core), Program()], database, settings);

    /// <summary>Another server of this program, with the runtime's settings that the site has, on one processor core.</summary>
    internal static (SiteProcess Process, HttpClient Client) ServeBesideOn(int core, SiteDatabase database, params IEnumerable<string> arguments) =>
        Listen([.. OnCore(core), "exec", "--runtimeconfig", Path.ChangeExtension(Program(), "runtimeconfig.json"), typeof(SiteProcess).Assembly.Location, .. arguments], database, []);

    // From the first instruction: the runtime counts its cores once, and threads inherit the core they may use.
    private static string[] OnCore(int core) => ["taskset", "--cpu-list", core.ToString(CultureInfo.InvariantCulture), "dotnet"];

    private static (SiteProcess Process, HttpClient Client) Listen(string[] command, SiteDatabase database, IEnumerable<(string Key, string Value)> settings)
    {
        var address = $"http://127.0.0.1:{FreePort()}";
        var server = Start([.. command, "--urls", address], database, settings);
        // Nobody reads it: a full pipe would stop the server.
        _ = server.Output.ReadToEndAsync();
        return (server, new HttpClient { BaseAddress = new Uri(address), Timeout = TimeSpan.FromMinutes(2) });
    }

    /// <exception cref="InvalidOperationException">The program ended instead; the message is what it said.</exception>
    public async Task WaitUntilReadyAsync(HttpClient client, CancellationToken cancellation)
    {
        while (!await IsReadyAsync(client, cancellation))
        {
            if (_process.HasExited)
            {
                throw new InvalidOperationException($"The site ended with exit code {_process.ExitCode}: {await _errors}");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(20), cancellation);
        }
    }

    /// <summary>Waits for the program's own end.</summary>
    /// <returns>What it wrote on the error stream.</returns>
    public async Task<string> WaitForExitAsync(CancellationToken cancellation)
    {
        await _process.WaitForExitAsync(cancellation);
        return await _errors;
    }

    /// <summary>Ends the process as a power cut would (kill -9).</summary>
    public void Kill() => _process.Kill();

    /// <summary>Asks the program to stop (SIGTERM) and waits until it has.</summary>
    public async Task StopAsync()
    {
        if (!_process.HasExited)
        {
            using var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
            await kill.WaitForExitAsync();
        }

        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    // The copy beside this program would find this program's assemblies, which are no part of the site.
    private static string Program()
    {
        var output = new DirectoryInfo(AppContext.BaseDirectory);
        var root = output.Parent?.Parent?.Parent?.Parent ?? output;
        return Path.Combine(root.FullName, "Passoparola.Cms", "bin", output.Parent!.Name, output.Name, "Passoparola.Cms.dll");
    }

    private static async Task<bool> IsReadyAsync(HttpClient client, CancellationToken cancellation)
    {
        try
        {
            using var answer = await client.GetAsync(new Uri("/health/ready", UriKind.Relative), cancellation);
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
