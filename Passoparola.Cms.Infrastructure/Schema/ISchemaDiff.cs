using Passoparola.Cms.Infrastructure.Schema.Files;

namespace Passoparola.Cms.Infrastructure.Schema;

/// <summary>Says where a schema folder and the site differ.</summary>
public interface ISchemaDiff
{
    /// <exception cref="SchemaException">A file cannot be read.</exception>
    Task<IReadOnlyList<SchemaDifference>> RunAsync(SchemaImportRequest request, CancellationToken cancellationToken);
}

/// <param name="Change">Whether the folder adds, changes or lacks the thing, seen from the site.</param>
/// <param name="Kind">Folder name of its kind.</param>
/// <param name="Name">The name of the thing.</param>
/// <param name="Key">Its key.</param>
public sealed record SchemaDifference(SchemaChange Change, string Kind, string Name, Guid Key);

/// <summary>What an import would meet.</summary>
public enum SchemaChange
{
    /// <summary>In the folder, not in the site.</summary>
    OnlyInFolder,

    /// <summary>In both, not the same.</summary>
    Different,

    /// <summary>In the site, not in the folder.</summary>
    OnlyInSite,
}
