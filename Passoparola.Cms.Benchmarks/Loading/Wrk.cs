using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Passoparola.Cms.Benchmarks.Loading;

/// <summary>The load generator wrk, on a processor core of its own.</summary>
internal sealed class Wrk(int core, int connections)
{
    /// <exception cref="InvalidOperationException">A program that the measurement needs is not installed.</exception>
    public static void RequireInstalled()
    {
        foreach (var (program, package) in new[] { ("wrk", "wrk"), ("taskset", "util-linux") })
        {
            try
            {
                using var asked = Process.Start(new ProcessStartInfo(program, ["--version"]) { RedirectStandardOutput = true, RedirectStandardError = true });
                asked!.WaitForExit();
            }
            catch (Win32Exception)
            {
                throw new InvalidOperationException($"'{program}' is missing: install the package {package} (Debian's name) to measure reads.");
            }
        }
    }

    /// <summary>Sends the requests in turn, over and over, each connection the next one as soon as it has its answer.</summary>
    public async Task<LoadReport> RunAsync(Uri server, IEnumerable<LoadRequest> requests, TimeSpan duration, CancellationToken cancellation)
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllLinesAsync(file, requests.Select(request => request.ToLine(server.Authority)), cancellation);
            return LoadReport.Read(await RunAsync(Start(server, file, duration), cancellation));
        }
        finally
        {
            File.Delete(file);
        }
    }

    private ProcessStartInfo Start(Uri server, string file, TimeSpan duration) => new(
        "taskset",
        [
            "--cpu-list", core.ToString(CultureInfo.InvariantCulture),
            "wrk", "--threads", "1", "--connections", connections.ToString(CultureInfo.InvariantCulture),
            "--duration", $"{duration.TotalSeconds:0}s", "--timeout", "30s",
            "--script", Path.Combine(AppContext.BaseDirectory, "Loading", "requests.lua"), server.ToString(), "--", file,
        ])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    };

    private static async Task<string> RunAsync(ProcessStartInfo start, CancellationToken cancellation)
    {
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(cancellation);
        var output = await process.StandardOutput.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return $"{output}{await errors}";
    }
}
