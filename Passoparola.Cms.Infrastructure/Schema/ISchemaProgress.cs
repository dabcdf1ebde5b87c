namespace Passoparola.Cms.Infrastructure.Schema;

/// <summary>Is told what has been committed, and only then.</summary>
public interface ISchemaProgress
{
    void Committed(SchemaCommit commit);
}

/// <param name="Kind">Folder name of what was written: <c>Languages</c>, <c>DataTypes</c>, …, <c>Content</c>.</param>
/// <param name="Keys">The keys whose state is now that of their files.</param>
/// <param name="Done">How many of the kind are done.</param>
/// <param name="Total">How many of the kind there are.</param>
public sealed record SchemaCommit(string Kind, IReadOnlyList<Guid> Keys, int Done, int Total);
