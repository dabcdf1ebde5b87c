namespace Passoparola.Cms.Infrastructure.Schema;

/// <summary>What an import did.</summary>
/// <param name="Created">How many things did not exist.</param>
/// <param name="Updated">How many were changed to what their files say.</param>
/// <param name="Unchanged">How many already were what their files say.</param>
/// <param name="Deleted">How many an <c>Empty</c> marker removed.</param>
/// <param name="Skipped">What was left as editors made it, and why.</param>
public sealed record SchemaImportReport(int Created, int Updated, int Unchanged, int Deleted, IReadOnlyList<SkippedItem> Skipped);

/// <param name="File">The file that was not imported.</param>
/// <param name="Name">The name of the thing.</param>
/// <param name="Reason">Why it was left alone.</param>
public sealed record SkippedItem(string File, string Name, string Reason);
