using Passoparola.Cms.Benchmarks.Hosting;

namespace Passoparola.Cms.Benchmarks.Reading;

/// <summary>A site in this process with the seed and generated opportunities, which may be changed: its database is a copy.</summary>
/// <param name="Schema">The schema folder that the generated documents stand on.</param>
/// <param name="Work">Where the imported database is kept between runs.</param>
/// <param name="Settings">Settings that the site is started with, by their configuration keys.</param>
internal sealed record CopiedSite(string Schema, int Documents, string Work, IReadOnlyList<(string Key, string Value)> Settings)
{
    /// <param name="measure">Is given the site when it is ready, and a client that asks it over the network.</param>
    /// <exception cref="InvalidOperationException">The folder's database holds another number of documents, or the import failed.</exception>
    public async Task OpenAsync(Func<SiteInProcess, HttpClient, Task> measure, CancellationToken cancellation)
    {
        var database = ImportedDatabase.Copy(await ImportedDatabase.OpenAsync(Schema, Documents, Work, cancellation));
        try
        {
            await using var site = new SiteInProcess(database, Settings);
            using var client = await site.StartAsync();
            await measure(site, client);
        }
        finally
        {
            Directory.Delete(database.Directory, recursive: true);
        }
    }
}
