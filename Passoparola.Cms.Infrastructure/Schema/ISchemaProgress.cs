namespace Passoparola.Cms.Infrastructure.Schema;

/// <summary>Is told what has been committed, and only then: once after each commit.</summary>
public interface ISchemaProgress
{
    void Committed(SchemaCommit commit);
}

/// <param name="Kind"><c>Types</c> for languages, data types, media types and document types, which are one commit; <c>Content</c> for documents.</param>
/// <param name="Keys">The keys whose files are dealt with: imported, found to be so already, or left as editors made them.</param>
/// <param name="Done">How many of the kind are done.</param>
/// <param name="Total">How many of the kind there are.</param>
public sealed record SchemaCommit(string Kind, IReadOnlyList<Guid> Keys, int Done, int Total);
