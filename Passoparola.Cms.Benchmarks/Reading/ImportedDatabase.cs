using Passoparola.Cms.Benchmarks.Generating;
using Passoparola.Cms.Benchmarks.Hosting;
using Passoparola.Cms.Infrastructure.Sqlite;

namespace Passoparola.Cms.Benchmarks.Reading;

/// <summary>
/// A database with the seed and generated opportunities that stays in a folder: importing 100,000 takes long. It knows
/// nothing of a later program that generates other documents: delete the folder then.
/// </summary>
internal static class ImportedDatabase
{
    private const string FileName = "site.sqlite.db";

    /// <exception cref="InvalidOperationException">The folder's database holds another number of documents, or the import failed.</exception>
    public static async Task<SiteDatabase> OpenAsync(string schema, int documents, string work, CancellationToken cancellation)
    {
        var directory = Directory.CreateDirectory(Path.GetFullPath(work)).FullName;
        var database = In(directory);
        // Written last: what an import that was stopped left behind is gone on with.
        var whole = Path.Combine(directory, "documents");
        if (!File.Exists(whole))
        {
            await ImportAsync(schema, documents, database, cancellation);
            await File.WriteAllTextAsync(whole, $"{documents}", cancellation);
        }

        var held = await File.ReadAllTextAsync(whole, cancellation);
        return held.Trim() == $"{documents}"
            ? database
            : throw new InvalidOperationException($"The database in '{directory}' holds {held.Trim()} generated documents, not {documents}: name another folder with --work, or delete this one.");
    }

    /// <summary>A copy in a new folder, for what changes documents. No process has the database open.</summary>
    public static SiteDatabase Copy(SiteDatabase database)
    {
        var copy = In(Directory.CreateTempSubdirectory("passoparola-benchmark-").FullName);
        foreach (var file in Directory.EnumerateFiles(database.Directory, $"{FileName}*"))
        {
            File.Copy(file, Path.Combine(copy.Directory, Path.GetFileName(file)));
        }

        return copy;
    }

    private static SiteDatabase In(string directory) =>
        new(directory, $"Data Source={Path.Combine(directory, FileName)}", SqliteComposition.ProviderName);

    private static async Task ImportAsync(string schema, int documents, SiteDatabase database, CancellationToken cancellation)
    {
        var folder = Path.Combine(database.Directory, "generated");
        GeneratedFolder.Write(schema, folder, documents);
        await SchemaImport.RunAsync(database, folder, line => Console.Error.WriteLine(line), cancellation);
        Directory.Delete(folder, recursive: true);
    }
}
