using System.Globalization;
using Passoparola.Cms.Benchmarks.Measuring;

namespace Passoparola.Cms.Benchmarks.Reading;

/// <summary>Figures as Markdown, for docs/performance.md.</summary>
internal static class ReadTable
{
    public static void Write(
        TextWriter writer,
        ReadPlan plan,
        IReadOnlyList<ReadFigures> figures,
        IReadOnlyList<StartFigures> starts,
        long residentKilobytes,
        (string Before, string After) machine)
    {
        writer.WriteLine($"{plan.Documents:N0} documents; {plan.Rounds} rounds of {plan.Round.TotalSeconds:0} s, {plan.Connections} connections, {plan.Requests} distinct requests of each kind; {Settings(plan)}; load average {machine.Before} before, {machine.After} after (the measurement itself is about 1).");
        writer.WriteLine();
        writer.WriteLine("| request | site, µs | bare Kestrel, µs | multiple | aim | site, requests/s | bare, requests/s | bytes, site and bare |");
        writer.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var figure in figures)
        {
            writer.WriteLine(Line(figure));
        }

        writer.WriteLine();
        writer.WriteLine("| | |");
        writer.WriteLine("| --- | ---: |");
        if (starts.Count > 0)
        {
            writer.WriteLine($"| start to ready, all cores, s on the clock | {Spread.Of(starts.Select(start => start.Clock)).Written("0.0")} |");
            writer.WriteLine($"| start to ready, s of processor time | {Spread.Of(starts.Select(start => start.Processor)).Written("0.0")} |");
        }

        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| VmRSS 10 s after the load, MB | {residentKilobytes / 1024.0:0} |"));
    }

    public static string Line(ReadFigures figure) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {figure.Scenario.Name} | {figure.Site.Written("0.0")} | {figure.Bare.Written("0.0")} | {figure.Multiple:0.00} | {Aim(figure)} | {figure.SitePerSecond.Written("0")} | {figure.BarePerSecond.Written("0")} | {figure.SiteBytes:0}, {figure.BareBytes:0} |");

    private static string Aim(ReadFigures figure) => figure.Scenario.Aim is { } aim ? aim.ToString("0.0", CultureInfo.InvariantCulture) : "none";

    private static string Settings(ReadPlan plan)
    {
        var encoding = plan.Encoding.Length == 0 ? "no Accept-Encoding" : $"Accept-Encoding: {plan.Encoding}";
        return plan.Settings.Count == 0 ? encoding : $"{encoding}; {string.Join(", ", plan.Settings.Select(setting => $"{setting.Key}={setting.Value}"))}";
    }
}
