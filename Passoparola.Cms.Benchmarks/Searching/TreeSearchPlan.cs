namespace Passoparola.Cms.Benchmarks.Searching;

/// <summary>How the search in trees is measured.</summary>
/// <param name="Schema">The schema folder that the generated documents stand on.</param>
/// <param name="Work">Where the imported database is kept between runs; it is copied, not changed.</param>
/// <param name="Searches">How many searches of each kind are a round.</param>
internal sealed record TreeSearchPlan(string Schema, int Documents, string Work, int Searches)
{
    /// <summary>Settings that the site is started with, by their configuration keys.</summary>
    public required IReadOnlyList<(string Key, string Value)> Settings { get; init; }
}
