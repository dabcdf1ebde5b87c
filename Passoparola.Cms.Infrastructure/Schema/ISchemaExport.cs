using Passoparola.Cms.Infrastructure.Schema.Files;

namespace Passoparola.Cms.Infrastructure.Schema;

/// <summary>Writes the site's types and documents as a schema folder.</summary>
public interface ISchemaExport
{
    /// <summary>
    /// Writes every language, data type, media type, document type and document that is not in the recycle bin. Files
    /// of the folder that describe nothing the site has any more are removed; what its <c>Demo</c> folder describes is
    /// written there.
    /// </summary>
    /// <exception cref="SchemaException">The folder holds something else than a schema.</exception>
    Task<SchemaExportReport> RunAsync(string folder, CancellationToken cancellationToken);
}
