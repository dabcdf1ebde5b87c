using Passoparola.Cms.Infrastructure.Nodes;
using Passoparola.Cms.Infrastructure.Relations;
using Passoparola.Cms.Infrastructure.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Scoping;

namespace Passoparola.Cms.Infrastructure.Schema.Importing;

/// <summary>
/// Ids for the documents of an import, kept before it makes the first of them: a reference to a document that a later
/// file makes is stored only when the document has an id already.
/// </summary>
internal sealed class ReservedIds(IAmbientDatabase database, INodes nodes, ICoreScopeProvider scopes)
{
    /// <summary>What the rows of an import have for an object type; Core keeps ids as well, and those are not ours to give up.</summary>
    public static readonly Guid Kind = new("3f2b8c57-6d0e-4a55-9b1c-7d2f8e41a6c3");

    private const int DeletedAtOnce = 500;

    /// <summary>Keeps ids for the documents, and gives up what an import that never came to its end has left.</summary>
    public void Keep(IReadOnlyCollection<Guid> keys)
    {
        using var scope = scopes.CreateCoreScope();
        scope.WriteLock(Constants.Locks.ContentTree);
        foreach (var abandoned in Abandoned(keys.ToHashSet()).Chunk(DeletedAtOnce))
        {
            nodes.Delete(abandoned);
        }

        nodes.Reserve(keys, Kind);
        scope.Complete();
    }

    // One that an imported document refers to stays: the reference would go with it, and the document is not written again.
    private int[] Abandoned(HashSet<Guid> wanted)
    {
        var relations = database.Current.Set<RelationRow>();
        var reserved = database.Current.Set<NodeRow>()
            .Where(row => row.IsReserved && row.ObjectType == Kind && !relations.Any(relation => relation.ChildId == row.Id))
            .Select(row => new { row.Id, row.Key });
        return [.. reserved.AsEnumerable().Where(row => !wanted.Contains(row.Key)).Select(row => row.Id)];
    }
}
