namespace Passoparola.Cms.Benchmarks.Measuring;

/// <summary>One round: times in seconds, sizes in bytes, resident memory in kilobytes ten seconds after the site was ready.</summary>
internal sealed record ImportFigures(
    double FirstStart, double LaterStart, double Import, double StartWithAll, long BytesBefore, long BytesAfter, long ResidentSeed, long ResidentAll);
