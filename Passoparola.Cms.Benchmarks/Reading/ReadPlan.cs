namespace Passoparola.Cms.Benchmarks.Reading;

/// <summary>How reads are measured.</summary>
/// <param name="Schema">The schema folder that the generated documents stand on.</param>
/// <param name="Work">Where the imported database is kept between runs.</param>
/// <param name="Rounds">How often the site and the bare server are loaded in turn.</param>
/// <param name="Round">How long each of them is loaded in a round.</param>
/// <param name="Requests">Distinct requests of each kind.</param>
/// <param name="ServerCore">The processor core of both servers.</param>
/// <param name="LoadCore">The processor core of the load generator.</param>
/// <param name="Encoding">The value of <c>Accept-Encoding</c>; empty sends none.</param>
internal sealed record ReadPlan(
    string Schema,
    int Documents,
    string Work,
    int Rounds,
    TimeSpan Round,
    int Requests,
    int Connections,
    int ServerCore,
    int LoadCore,
    string Encoding)
{
    /// <summary>Settings that the site is started with, by their configuration keys.</summary>
    public required IReadOnlyList<(string Key, string Value)> Settings { get; init; }

    /// <summary>How often the start is timed.</summary>
    public required int Starts { get; init; }

    /// <summary>The kinds of requests to measure; empty means all.</summary>
    public required IReadOnlyList<string> Only { get; init; }
}
