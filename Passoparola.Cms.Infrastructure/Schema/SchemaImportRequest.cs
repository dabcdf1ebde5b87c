namespace Passoparola.Cms.Infrastructure.Schema;

/// <param name="Folder">The folder in uSync's format.</param>
/// <param name="Demo">Whether its <c>Demo</c> folder is imported too.</param>
public sealed record SchemaImportRequest(string Folder, bool Demo);
