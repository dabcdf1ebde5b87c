using Passoparola.Cms.Benchmarks.Measuring;

namespace Passoparola.Cms.Benchmarks.Reading;

/// <summary>One round of one server.</summary>
/// <param name="Microseconds">Processor time of the server for each request.</param>
/// <param name="Bytes">Bytes of an answer on the wire, head included.</param>
internal sealed record ReadRound(double Microseconds, double RequestsPerSecond, double Bytes);

/// <summary>The rounds of the site and of bare Kestrel with the same answers.</summary>
internal sealed record ReadFigures(ReadScenario Scenario, Spread Site, Spread Bare, Spread SitePerSecond, Spread BarePerSecond, double SiteBytes, double BareBytes)
{
    public static ReadFigures Of(ReadScenario scenario, IReadOnlyList<ReadRound> site, IReadOnlyList<ReadRound> bare) => new(
        scenario,
        Spread.Of(site.Select(round => round.Microseconds)),
        Spread.Of(bare.Select(round => round.Microseconds)),
        Spread.Of(site.Select(round => round.RequestsPerSecond)),
        Spread.Of(bare.Select(round => round.RequestsPerSecond)),
        Spread.Of(site.Select(round => round.Bytes)).Median,
        Spread.Of(bare.Select(round => round.Bytes)).Median);

    /// <summary>How many times bare Kestrel's processor time the site takes.</summary>
    public double Multiple => Site.Median / Bare.Median;
}
