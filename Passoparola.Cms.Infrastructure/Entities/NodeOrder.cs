using Passoparola.Cms.Infrastructure.Nodes;
using Passoparola.Cms.Infrastructure.Persistence;
using Passoparola.Cms.Infrastructure.Siblings;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Infrastructure.Entities;

/// <summary>Umbraco's <see cref="Ordering"/> as keys the database sorts by; equal nodes follow their ids.</summary>
internal sealed class NodeOrder
{
    private static readonly Guid[] Folders =
    [
        Constants.ObjectTypes.DataTypeContainer,
        Constants.ObjectTypes.DocumentTypeContainer,
        Constants.ObjectTypes.MediaTypeContainer,
        Constants.ObjectTypes.DocumentBlueprintContainer,
        Constants.ObjectTypes.ElementContainer,
    ];

    private NodeOrder(IReadOnlyList<ISortKey> keys) => Keys = keys;

    public IReadOnlyList<ISortKey> Keys { get; }

    /// <exception cref="ArgumentException">Entities are not ordered by that field.</exception>
    public static NodeOrder From(Ordering? ordering, CmsDbContext context)
    {
        List<ISortKey> keys = [];
        for (var step = ordering; step is { IsEmpty: false }; step = step.Next)
        {
            keys.Add(Key(step, context));
        }

        keys.Add(new SortKey<int>(row => row.Id, Direction.Ascending));
        return new NodeOrder(keys);
    }

    public IOrderedQueryable<NodeRow> Apply(IQueryable<NodeRow> rows) =>
        Keys.Skip(1).Aggregate(Keys[0].Order(rows), (ordered, key) => key.ThenOrder(ordered));

    private static ISortKey Key(Ordering step, CmsDbContext context) => step.OrderBy!.ToUpperInvariant() switch
    {
        "ID" or "NODEID" => new SortKey<int>(row => row.Id, step.Direction),
        "NAME" or "TEXT" => Name(step, context),
        "SORTORDER" => new SortKey<int>(row => row.SortOrder, step.Direction),
        "LEVEL" => new SortKey<int>(row => row.Level, step.Direction),
        "PATH" => new SortKey<string>(row => row.Path, step.Direction),
        "PARENTID" => new SortKey<int>(row => row.ParentId, step.Direction),
        "CREATEDATE" => new SortKey<DateTime>(row => row.CreateDate, step.Direction),
        "UPDATEDATE" => new SortKey<DateTime>(row => row.UpdateDate, step.Direction),
        "CREATORID" or "OWNER" => new SortKey<int>(row => row.CreatorId, step.Direction),
        // Umbraco's trees ask for the larger type id first, which puts folders before what is in them.
        "NODEOBJECTTYPE" => new SortKey<int>(row => Folders.Contains(row.ObjectType) ? 1 : 0, step.Direction),
        _ => throw new ArgumentException($"Entities cannot be ordered by '{step.OrderBy}'.", nameof(step)),
    };

    private static SortKey<string> Name(Ordering step, CmsDbContext context)
    {
        if (string.IsNullOrEmpty(step.Culture))
        {
            return new SortKey<string>(row => (row.Name ?? "").ToUpper(), step.Direction);
        }

        var names = context.Set<SiblingNameRow>().Where(name => name.Culture == step.Culture);
        return new SortKey<string>(
            row => (names.Where(name => name.NodeId == row.Id).Select(name => name.Name).FirstOrDefault() ?? row.Name ?? "").ToUpper(),
            step.Direction);
    }
}
