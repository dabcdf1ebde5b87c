namespace Passoparola.Cms.Infrastructure.Nodes;

/// <summary>Stores the place of things in their trees and gives out their integer ids.</summary>
/// <remarks>Every method works in the ambient scope; those that write take the writer's place.</remarks>
internal interface INodes
{
    /// <summary>
    /// Inserts new nodes and sets their <see cref="NodeRow.Id"/>; ids reserved for their keys are used up.
    /// <see cref="NodeRow.Path"/> must hold the parent's path: the new id is appended.
    /// </summary>
    void Insert(IReadOnlyList<NodeRow> nodes);

    /// <summary>Rewrites a stored node.</summary>
    /// <exception cref="InvalidOperationException">No such node.</exception>
    void Update(NodeRow node);

    /// <summary>Keeps an id for a thing that is stored later.</summary>
    int Reserve(Guid key, Guid objectType);

    /// <summary>Keeps ids for things that are stored later; keys that name something already are passed over.</summary>
    void Reserve(IReadOnlyCollection<Guid> keys, Guid objectType);

    void Delete(IReadOnlyCollection<int> ids);

    /// <summary>The position after the last sibling; 0 under an empty parent.</summary>
    int NextSortOrder(Guid objectType, int parentId);

    NodeRow? Find(int id);

    NodeRow? Find(Guid key);
}
