using Passoparola.Cms.Benchmarks.Hosting;
using Passoparola.Cms.Benchmarks.Loading;

namespace Passoparola.Cms.Benchmarks.Reading;

/// <summary>A server process, and the load on it.</summary>
internal sealed class ServerUnderLoad(SiteProcess server, HttpClient client, Wrk load)
{
    public async Task<ReadRound> RunAsync(ReadScenario scenario, TimeSpan duration, CancellationToken cancellation)
    {
        var before = server.ProcessorTime;
        var report = await load.RunAsync(client.BaseAddress!, scenario.Sent, duration, cancellation);
        var used = server.ProcessorTime - before;
        return new ReadRound(used.TotalMicroseconds / report.Requests, report.RequestsPerSecond, (double)report.Bytes / report.Requests);
    }
}
