namespace Passoparola.Cms.Infrastructure.Schema;

/// <summary>Writes the site's types and documents as a schema folder.</summary>
public interface ISchemaExport
{
    /// <summary>
    /// Writes every language, data type, media type, document type and document that is not in the recycle bin. Files
    /// of the folder that describe nothing the site has any more are removed.
    /// </summary>
    /// <returns>How many files the folder holds now.</returns>
    Task<int> RunAsync(string folder, CancellationToken cancellationToken);
}
