using Passoparola.Cms.Infrastructure.Schema.Files;

namespace Passoparola.Cms.Infrastructure.Schema;

/// <summary>Brings the site to what a schema folder says, leaving alone what editors have changed since.</summary>
public interface ISchemaImport
{
    /// <summary>
    /// Checks every file, then writes: languages, data types, media types and document types one transaction each,
    /// documents in transactions of at most 500. Importing again continues where an interrupted import stopped.
    /// </summary>
    /// <exception cref="SchemaException">A file cannot be used; nothing of it was written.</exception>
    Task<SchemaImportReport> RunAsync(SchemaImportRequest request, ISchemaProgress progress, CancellationToken cancellationToken);
}
