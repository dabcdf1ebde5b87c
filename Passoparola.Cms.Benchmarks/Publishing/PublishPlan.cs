namespace Passoparola.Cms.Benchmarks.Publishing;

/// <summary>How publishing is measured.</summary>
/// <param name="Schema">The schema folder that the generated documents stand on.</param>
/// <param name="Work">Where the imported database is kept between runs; it is copied, not changed.</param>
/// <param name="Publishes">How many documents are published for each figure.</param>
internal sealed record PublishPlan(string Schema, int Documents, string Work, int Publishes)
{
    /// <summary>Settings that the site is started with, by their configuration keys.</summary>
    public required IReadOnlyList<(string Key, string Value)> Settings { get; init; }
}
