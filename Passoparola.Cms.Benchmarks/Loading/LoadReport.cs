using System.Globalization;
using System.Text.RegularExpressions;

namespace Passoparola.Cms.Benchmarks.Loading;

/// <summary>What one run of the load generator did.</summary>
/// <param name="Requests">Answers that came back whole.</param>
/// <param name="Bytes">Bytes of these answers, heads included.</param>
internal sealed partial record LoadReport(long Requests, TimeSpan Duration, long Bytes)
{
    public double RequestsPerSecond => Requests / Duration.TotalSeconds;

    /// <summary>Reads what the script of <see cref="Wrk"/> writes at the end, among wrk's own lines.</summary>
    /// <exception cref="InvalidOperationException">The line is not there, nothing was answered, or a request failed: such a run measures something else.</exception>
    public static LoadReport Read(string output)
    {
        if (Line().Match(output) is not { Success: true } line)
        {
            throw new InvalidOperationException($"wrk did not say what it did: {output.Trim()}");
        }

        var (requests, failed) = (Number(line, "requests"), Number(line, "failed"));
        return requests > 0 && failed == 0
            ? new LoadReport(requests, TimeSpan.FromMicroseconds(Number(line, "microseconds")), Number(line, "bytes"))
            : throw new InvalidOperationException($"Of {requests} requests, {failed} failed.");
    }

    private static long Number(Match line, string name) => long.Parse(line.Groups[name].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^load requests=(?<requests>\d+) microseconds=(?<microseconds>\d+) bytes=(?<bytes>\d+) failed=(?<failed>\d+)\r?$", RegexOptions.Multiline)]
    private static partial Regex Line();
}
