namespace Passoparola.Cms.Infrastructure.Schema;

/// <summary>What an export wrote.</summary>
/// <param name="Files">How many files were written.</param>
/// <param name="PendingEdits">
/// Published documents with edits that are not. A file holds the edited values: an import elsewhere publishes them.
/// </param>
public sealed record SchemaExportReport(int Files, IReadOnlyList<PendingEdit> PendingEdits);

/// <param name="Key">The document.</param>
/// <param name="Name">Its name.</param>
public sealed record PendingEdit(Guid Key, string Name);
