using Passoparola.Cms.Infrastructure.Nodes;

namespace Passoparola.Cms.Infrastructure.Relations.TrackedReferences;

/// <summary>A node in a list of references, with the kind of relation that put it there.</summary>
internal sealed class UsedNode
{
    public required NodeRow Node { get; set; }

    public int RelationTypeId { get; set; }
}
